import type { Field, FieldAccess } from 'payload'
import { bilingual } from '#content/fields/bilingual.ts'
import { personOf } from '#publishing/permissions/roles.ts'

/** Lists say how to get around them: they are for staff. */
const toStaff: { read: FieldAccess } = { read: ({ req }) => personOf(req.user) !== undefined }

const listDescription = bilingual(
  'One entry a line: a word, an e-mail or IP address, a domain.',
  'Une entrée par ligne : un mot, une adresse e-mail ou IP, un domaine.',
)

const listFields = (): Field[] => [
  {
    name: 'holdList',
    type: 'textarea',
    maxLength: 40_000,
    access: toStaff,
    label: bilingual('Hold what contains', 'Retenir ce qui contient'),
    admin: { description: listDescription },
  },
  {
    name: 'blockList',
    type: 'textarea',
    maxLength: 40_000,
    access: toStaff,
    label: bilingual('Spam is what contains', 'Est indésirable ce qui contient'),
    admin: { description: listDescription },
  },
]

/** By what comments are judged before anybody reads them, after WordPress's settings. */
export const moderationFields = (): Field[] => [
  {
    name: 'mostLinks',
    type: 'number',
    min: 0,
    defaultValue: 2,
    label: bilingual('Hold with more links than', 'Retenir au-delà de ce nombre de liens'),
  },
  {
    name: 'pauseSeconds',
    type: 'number',
    min: 0,
    max: 3600,
    defaultValue: 15,
    label: bilingual(
      'Seconds between two comments of a person (0: none)',
      'Secondes entre deux commentaires d’une personne (0 : aucune)',
    ),
  },
  ...listFields(),
  {
    name: 'keepAddressesForDays',
    type: 'number',
    min: 0,
    max: 365,
    defaultValue: 30,
    label: bilingual(
      'Keep IP addresses of comments for days (0: never)',
      'Conserver les adresses IP des commentaires (jours, 0 : jamais)',
    ),
  },
]

/** Who hears of comments by mail, where the site can send any. */
export const mailFields = (): Field[] => [
  {
    name: 'mailAuthors',
    type: 'checkbox',
    defaultValue: true,
    label: bilingual('Mail the author of a post', 'Écrire à l’auteur de l’article'),
  },
  {
    name: 'mailModerators',
    type: 'checkbox',
    defaultValue: true,
    label: bilingual(
      'Mail editors and administrators when a comment is held',
      'Écrire aux éditeurs et administrateurs quand un commentaire est retenu',
    ),
  },
  {
    name: 'subscriptions',
    type: 'checkbox',
    defaultValue: true,
    label: bilingual(
      'Readers may be told of comments by mail',
      'Les lecteurs peuvent être prévenus par e-mail',
    ),
  },
]

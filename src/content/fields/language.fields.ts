import type { Field } from 'payload'
import { bilingual } from './bilingual.ts'
import { writtenAsCode } from './language-code.ts'

/** One document per language; translations of each other share a group. */
export const languageFields = (): Field[] => [
  {
    name: 'language',
    type: 'text',
    index: true,
    hooks: { beforeValidate: [writtenAsCode] },
    label: bilingual('Language', 'Langue'),
    admin: {
      position: 'sidebar',
      description: bilingual(
        'A code of the site’s languages, like en or fr. Empty: the first one.',
        'Un code des langues du site, comme en ou fr. Vide : la première.',
      ),
    },
  },
  { name: 'translationGroup', type: 'text', index: true, admin: { hidden: true } },
  { name: 'translatedFrom', type: 'text', index: true, admin: { hidden: true } },
  { name: 'translatedRevision', type: 'text', admin: { hidden: true } },
]

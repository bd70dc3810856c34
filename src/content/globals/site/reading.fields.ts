import type { Field } from 'payload'
import { bilingual } from '#content/fields/bilingual.ts'

/** Who may read the site, at which addresses, and how much at a time. */
export const readingFields: Field[] = [
  {
    name: 'state',
    type: 'select',
    defaultValue: 'open',
    label: bilingual('The site is', 'Le site est'),
    options: [
      { value: 'open', label: bilingual('Open', 'Ouvert') },
      { value: 'noindex', label: bilingual('Open, not indexed', 'Ouvert, non indexé') },
      { value: 'hidden', label: bilingual('Hidden but for staff', 'Caché sauf pour l’équipe') },
    ],
  },
  {
    name: 'postsPerPage',
    type: 'number',
    min: 1,
    max: 100,
    defaultValue: 10,
    label: bilingual('Posts per page', 'Articles par page'),
  },
  {
    name: 'timeZone',
    type: 'text',
    defaultValue: 'UTC',
    label: bilingual('Time zone', 'Fuseau horaire'),
    admin: {
      description: bilingual(
        'A name like Europe/Paris or America/New_York.',
        'Un nom comme Europe/Paris ou America/New_York.',
      ),
    },
  },
  {
    name: 'permalinks',
    type: 'group',
    interfaceName: 'Permalinks',
    label: bilingual('Addresses', 'Adresses'),
    fields: [
      {
        name: 'posts',
        type: 'text',
        defaultValue: '/%year%/%monthnum%/%postname%',
        label: bilingual('Of posts', 'Des articles'),
      },
      {
        name: 'categoryBase',
        type: 'text',
        defaultValue: 'category',
        label: bilingual('Of categories, begin with', 'Des catégories, commencent par'),
      },
      {
        name: 'tagBase',
        type: 'text',
        defaultValue: 'tag',
        label: bilingual('Of tags, begin with', 'Des étiquettes, commencent par'),
      },
      {
        name: 'authorBase',
        type: 'text',
        defaultValue: 'author',
        label: bilingual('Of authors, begin with', 'Des auteurs, commencent par'),
      },
      // Earlier patterns keep resolving; the paths room writes them.
      { name: 'earlier', type: 'json', admin: { hidden: true } },
    ],
  },
]

import type { GroupField } from 'payload'
import { bilingual } from './bilingual.ts'

/** A link to a document of the site or to an address; a document's link follows it when it moves. */
export const linkField = ({ name }: { name: string }): GroupField => ({
  name,
  type: 'group',
  interfaceName: 'LinkValue',
  label: bilingual('Link', 'Lien'),
  admin: { hideGutter: true },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'document',
          type: 'relationship',
          label: bilingual('To a document', 'Vers un document'),
          relationTo: ['pages', 'posts', 'categories', 'tags', 'media'],
          admin: { width: '50%' },
        },
        {
          name: 'address',
          type: 'text',
          label: bilingual('Or an address', 'Ou une adresse'),
          admin: { width: '50%', placeholder: 'https://' },
        },
      ],
    },
    {
      name: 'newTab',
      type: 'checkbox',
      label: bilingual('Open in a new tab', 'Ouvrir dans un nouvel onglet'),
      defaultValue: false,
    },
  ],
})

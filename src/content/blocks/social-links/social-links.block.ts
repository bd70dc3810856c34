import { rowsField } from '#content/fields/rows.field.ts'
import { defineBlock } from '#content/blocks/block.factory.ts'
import { bilingual } from '#content/fields/bilingual.ts'

export const socialLinksBlock = defineBlock({
  slug: 'social-links',
  group: 'parts',
  version: 1,
  label: bilingual('Social links', 'Réseaux sociaux'),
  fields: [
    { name: 'title', type: 'text', label: bilingual('Title', 'Titre') },
    rowsField({
      name: 'links',
      singular: bilingual('Link', 'Lien'),
      plural: bilingual('Links', 'Liens'),
      maxRows: 24,
      fields: [
        {
          name: 'address',
          type: 'text',
          label: bilingual('Address', 'Adresse'),
          admin: {
            placeholder: 'https://',
            description: bilingual(
              'Of a profile, a feed, or an e-mail address. The icon follows from it.',
              'D’un profil, d’un flux, ou une adresse e-mail. L’icône en découle.',
            ),
          },
        },
        {
          name: 'label',
          type: 'text',
          label: bilingual('Name', 'Nom'),
          admin: {
            description: bilingual(
              'Without one: the name of the network.',
              'Sans nom : celui du réseau.',
            ),
          },
        },
      ],
    }),
    {
      name: 'style',
      type: 'select',
      label: bilingual('Style', 'Style'),
      defaultValue: 'icons',
      options: [
        { value: 'icons', label: bilingual('Icons', 'Icônes') },
        { value: 'names', label: bilingual('Icons and names', 'Icônes et noms') },
      ],
    },
  ],
})

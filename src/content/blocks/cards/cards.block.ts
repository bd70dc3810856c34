import { linkField } from '#content/fields/link.field.ts'
import { rowsField } from '#content/fields/rows.field.ts'
import { defineBlock } from '#content/blocks/block.factory.ts'
import { bilingual } from '#content/fields/bilingual.ts'

export const cardsBlock = defineBlock({
  slug: 'cards',
  group: 'lists',
  version: 1,
  label: bilingual('Cards', 'Cartes'),
  fields: [
    rowsField({
      name: 'cards',
      singular: bilingual('Card', 'Carte'),
      plural: bilingual('Cards', 'Cartes'),
      maxRows: 24,
      fields: [
        { name: 'media', type: 'upload', label: bilingual('Image', 'Image'), relationTo: 'media' },
        { name: 'title', type: 'text', label: bilingual('Title', 'Titre') },
        { name: 'text', type: 'textarea', label: bilingual('Text', 'Texte') },
        linkField({ name: 'link' }),
      ],
    }),
    {
      name: 'columns',
      type: 'select',
      label: bilingual('Columns', 'Colonnes'),
      defaultValue: '3',
      options: [
        { value: '2', label: bilingual('Two', 'Deux') },
        { value: '3', label: bilingual('Three', 'Trois') },
        { value: '4', label: bilingual('Four', 'Quatre') },
      ],
    },
    {
      name: 'style',
      type: 'select',
      label: bilingual('Style', 'Style'),
      defaultValue: 'framed',
      options: [
        { value: 'framed', label: bilingual('Framed', 'Encadré') },
        { value: 'plain', label: bilingual('Plain', 'Simple') },
      ],
    },
  ],
})

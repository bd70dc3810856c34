import { leafEditor } from '#content/fields/leaf-editor.ts'
import { defineBlock } from '#content/blocks/block.factory.ts'
import { bilingual } from '#content/fields/bilingual.ts'

export const columnsBlock = defineBlock({
  slug: 'columns',
  group: 'layout',
  version: 1,
  label: bilingual('Columns', 'Colonnes'),
  fields: [
    {
      name: 'ratio',
      type: 'select',
      label: bilingual('Widths', 'Largeurs'),
      defaultValue: 'equal',
      options: [
        { value: 'equal', label: bilingual('Equal', 'Égales') },
        { value: '1-2', label: bilingual('1 : 2', '1 : 2') },
        { value: '2-1', label: bilingual('2 : 1', '2 : 1') },
        { value: '1-3', label: bilingual('1 : 3', '1 : 3') },
        { value: '3-1', label: bilingual('3 : 1', '3 : 1') },
        { value: '1-2-1', label: bilingual('1 : 2 : 1', '1 : 2 : 1') },
      ],
    },
    {
      name: 'orderOnPhones',
      type: 'select',
      label: bilingual('Order on phones', 'Ordre sur téléphone'),
      defaultValue: 'same',
      options: [
        { value: 'same', label: bilingual('As here', 'Comme ici') },
        { value: 'reversed', label: bilingual('Reversed', 'Inversé') },
      ],
    },
    {
      name: 'columns',
      type: 'array',
      label: bilingual('Columns', 'Colonnes'),
      labels: {
        singular: bilingual('Column', 'Colonne'),
        plural: bilingual('Columns', 'Colonnes'),
      },
      minRows: 2,
      maxRows: 4,
      fields: [
        {
          name: 'content',
          type: 'richText',
          label: bilingual('Content', 'Contenu'),
          editor: leafEditor,
        },
      ],
    },
  ],
})

import { inlineEditor, tableEditor } from '#content/fields/rich-text-editors.ts'
import { defineBlock } from '#content/blocks/block.factory.ts'
import { bilingual } from '#content/fields/bilingual.ts'

export const tableBlock = defineBlock({
  slug: 'table',
  group: 'text',
  version: 1,
  label: bilingual('Table', 'Tableau'),
  fields: [
    {
      name: 'content',
      type: 'richText',
      label: bilingual('Table', 'Tableau'),
      editor: tableEditor,
    },
    {
      name: 'stripes',
      type: 'checkbox',
      label: bilingual('Striped rows', 'Lignes alternées'),
      defaultValue: false,
    },
    {
      name: 'caption',
      type: 'richText',
      label: bilingual('Caption', 'Légende'),
      editor: inlineEditor,
    },
  ],
})

import { leafEditor } from '#content/fields/leaf-editor.ts'
import { rowsField } from '#content/fields/rows.field.ts'
import { defineBlock } from '#content/blocks/block.factory.ts'
import { bilingual } from '#content/fields/bilingual.ts'

export const tabsBlock = defineBlock({
  slug: 'tabs',
  group: 'layout',
  version: 1,
  label: bilingual('Tabs', 'Onglets'),
  fields: [
    rowsField({
      name: 'tabs',
      singular: bilingual('Tab', 'Onglet'),
      plural: bilingual('Tabs', 'Onglets'),
      maxRows: 8,
      fields: [
        { name: 'title', type: 'text', label: bilingual('Title', 'Titre') },
        {
          name: 'content',
          type: 'richText',
          label: bilingual('Content', 'Contenu'),
          editor: leafEditor,
        },
      ],
    }),
  ],
})

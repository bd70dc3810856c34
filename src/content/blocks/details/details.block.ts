import { leafEditor } from '#content/fields/leaf-editor.ts'
import { defineBlock } from '#content/blocks/block.factory.ts'
import { bilingual } from '#content/fields/bilingual.ts'

export const detailsBlock = defineBlock({
  slug: 'details',
  group: 'text',
  version: 1,
  label: bilingual('Details', 'Détails'),
  fields: [
    { name: 'summary', type: 'text', label: bilingual('Summary', 'Résumé') },
    {
      name: 'open',
      type: 'checkbox',
      label: bilingual('Open at first', 'Ouvert d’abord'),
      defaultValue: false,
    },
    {
      name: 'content',
      type: 'richText',
      label: bilingual('Content', 'Contenu'),
      editor: leafEditor,
    },
  ],
})

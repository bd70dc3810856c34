import { textEditor } from '#content/fields/rich-text-editors.ts'
import { defineBlock } from '#content/blocks/block.factory.ts'
import { bilingual } from '#content/fields/bilingual.ts'

export const richTextBlock = defineBlock({
  slug: 'rich-text',
  group: 'text',
  version: 1,
  label: bilingual('Text', 'Texte'),
  fields: [
    { name: 'content', type: 'richText', label: bilingual('Text', 'Texte'), editor: textEditor },
  ],
})

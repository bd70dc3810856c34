import { textEditor, inlineEditor } from '#content/fields/rich-text-editors.ts'
import { defineBlock } from '#content/blocks/block.factory.ts'
import { bilingual } from '#content/fields/bilingual.ts'

export const quoteBlock = defineBlock({
  slug: 'quote',
  group: 'text',
  version: 1,
  label: bilingual('Quote', 'Citation'),
  fields: [
    { name: 'text', type: 'richText', label: bilingual('Text', 'Texte'), editor: textEditor },
    {
      name: 'attribution',
      type: 'richText',
      label: bilingual('Attribution', 'Attribution'),
      editor: inlineEditor,
    },
    {
      name: 'style',
      type: 'select',
      label: bilingual('Style', 'Style'),
      defaultValue: 'quote',
      options: [
        { value: 'quote', label: bilingual('Quote', 'Citation') },
        { value: 'pull-quote', label: bilingual('Pull quote', 'Exergue') },
      ],
    },
  ],
})

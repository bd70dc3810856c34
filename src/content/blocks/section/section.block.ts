import { sectionEditor } from '#content/fields/section-editor.ts'
import { defineBlock } from '#content/blocks/block.factory.ts'
import { bilingual } from '#content/fields/bilingual.ts'

export const sectionBlock = defineBlock({
  slug: 'section',
  group: 'layout',
  version: 1,
  label: bilingual('Section', 'Section'),
  fields: [
    {
      name: 'content',
      type: 'richText',
      label: bilingual('Content', 'Contenu'),
      editor: sectionEditor,
    },
  ],
})

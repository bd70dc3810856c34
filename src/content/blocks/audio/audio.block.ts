import { inlineEditor } from '#content/fields/rich-text-editors.ts'
import { defineBlock } from '#content/blocks/block.factory.ts'
import { bilingual } from '#content/fields/bilingual.ts'

export const audioBlock = defineBlock({
  slug: 'audio',
  group: 'media',
  version: 1,
  label: bilingual('Audio', 'Audio'),
  fields: [
    {
      name: 'media',
      type: 'upload',
      label: bilingual('Audio file', 'Fichier audio'),
      relationTo: 'media',
    },
    { name: 'url', type: 'text', label: bilingual('Or its address', 'Ou son adresse') },
    {
      name: 'caption',
      type: 'richText',
      label: bilingual('Caption', 'Légende'),
      editor: inlineEditor,
    },
  ],
})

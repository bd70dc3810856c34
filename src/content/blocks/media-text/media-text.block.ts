import { leafEditor } from '#content/fields/leaf-editor.ts'
import { defineBlock } from '#content/blocks/block.factory.ts'
import { bilingual } from '#content/fields/bilingual.ts'

export const mediaTextBlock = defineBlock({
  slug: 'media-text',
  group: 'media',
  version: 1,
  label: bilingual('Media beside text', 'Média et texte'),
  fields: [
    { name: 'media', type: 'upload', label: bilingual('Media', 'Média'), relationTo: 'media' },
    {
      name: 'side',
      type: 'select',
      label: bilingual('Media is at the', 'Le média est au'),
      defaultValue: 'start',
      options: [
        { value: 'start', label: bilingual('Start', 'Début') },
        { value: 'end', label: bilingual('End', 'Fin') },
      ],
    },
    {
      name: 'share',
      type: 'select',
      label: bilingual('Share of the width', 'Part de la largeur'),
      defaultValue: 'half',
      options: [
        { value: 'third', label: bilingual('A third', 'Un tiers') },
        { value: 'half', label: bilingual('Half', 'La moitié') },
        { value: 'two-thirds', label: bilingual('Two thirds', 'Deux tiers') },
      ],
    },
    { name: 'content', type: 'richText', label: bilingual('Text', 'Texte'), editor: leafEditor },
  ],
})

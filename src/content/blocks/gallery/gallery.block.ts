import { inlineEditor } from '#content/fields/rich-text-editors.ts'
import { defineBlock } from '#content/blocks/block.factory.ts'
import { bilingual } from '#content/fields/bilingual.ts'

export const galleryBlock = defineBlock({
  slug: 'gallery',
  group: 'media',
  version: 1,
  label: bilingual('Gallery', 'Galerie'),
  fields: [
    {
      name: 'images',
      type: 'array',
      label: bilingual('Images', 'Images'),
      fields: [
        { name: 'media', type: 'upload', label: bilingual('Image', 'Image'), relationTo: 'media' },
        {
          name: 'caption',
          type: 'richText',
          label: bilingual('Caption', 'Légende'),
          editor: inlineEditor,
        },
      ],
    },
    {
      name: 'columns',
      type: 'number',
      label: bilingual('Columns', 'Colonnes'),
      min: 1,
      max: 8,
      defaultValue: 3,
    },
    {
      name: 'crop',
      type: 'checkbox',
      label: bilingual('Crop to the same shape', 'Recadrer à la même forme'),
      defaultValue: true,
    },
    {
      name: 'enlarge',
      type: 'checkbox',
      label: bilingual('Enlarge by a click', 'Agrandir d’un clic'),
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

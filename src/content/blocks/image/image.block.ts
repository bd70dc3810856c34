import { inlineEditor } from '#content/fields/rich-text-editors.ts'
import { linkField } from '#content/fields/link.field.ts'
import { defineBlock } from '#content/blocks/block.factory.ts'
import { bilingual } from '#content/fields/bilingual.ts'

export const imageBlock = defineBlock({
  slug: 'image',
  version: 1,
  label: bilingual('Image', 'Image'),
  fields: [
    { name: 'media', type: 'upload', label: bilingual('Image', 'Image'), relationTo: 'media' },
    {
      name: 'alt',
      type: 'text',
      label: bilingual('Alternative text here', 'Texte alternatif ici'),
      admin: {
        description: bilingual(
          'Leave empty to use the one of the file.',
          'Laisser vide pour utiliser celui du fichier.',
        ),
      },
    },
    {
      name: 'caption',
      type: 'richText',
      label: bilingual('Caption', 'Légende'),
      editor: inlineEditor,
    },
    linkField({ name: 'link' }),
  ],
})

import { inlineEditor } from '#content/fields/rich-text-editors.ts'
import { linkField } from '#content/fields/link.field.ts'
import { NARROWEST_IMAGE, WIDEST_IMAGE } from './image-widths.ts'
import { defineBlock } from '#content/blocks/block.factory.ts'
import { bilingual } from '#content/fields/bilingual.ts'

export const imageBlock = defineBlock({
  slug: 'image',
  group: 'media',
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
    {
      name: 'enlarge',
      type: 'checkbox',
      label: bilingual('Enlarge by a click', 'Agrandir d’un clic'),
      defaultValue: false,
      admin: {
        description: bilingual(
          'A picture with a link follows the link instead.',
          'Une image avec un lien suit ce lien.',
        ),
      },
    },
    {
      name: 'width',
      type: 'number',
      label: bilingual('Width in pixels', 'Largeur en pixels'),
      min: NARROWEST_IMAGE,
      max: WIDEST_IMAGE,
      admin: {
        step: 1,
        description: bilingual(
          'Leave empty to use the width of the column. Never wider than the file.',
          'Laisser vide pour la largeur de la colonne. Jamais plus large que le fichier.',
        ),
      },
    },
  ],
})

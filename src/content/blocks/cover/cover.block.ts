import { leafEditor } from '#content/fields/leaf-editor.ts'
import { defineBlock } from '#content/blocks/block.factory.ts'
import { bilingual } from '#content/fields/bilingual.ts'

export const coverBlock = defineBlock({
  slug: 'cover',
  group: 'media',
  version: 1,
  label: bilingual('Cover', 'Couverture'),
  fields: [
    { name: 'media', type: 'upload', label: bilingual('Image', 'Image'), relationTo: 'media' },
    {
      name: 'overlay',
      type: 'select',
      label: bilingual('Overlay', 'Voile'),
      defaultValue: 'medium',
      options: [
        { value: 'none', label: bilingual('None', 'Aucun') },
        { value: 'light', label: bilingual('Light', 'Léger') },
        { value: 'medium', label: bilingual('Medium', 'Moyen') },
        { value: 'strong', label: bilingual('Strong', 'Fort') },
      ],
    },
    {
      name: 'height',
      type: 'select',
      label: bilingual('Height', 'Hauteur'),
      defaultValue: 'medium',
      options: [
        { value: 'small', label: bilingual('Small', 'Petite') },
        { value: 'medium', label: bilingual('Medium', 'Moyenne') },
        { value: 'large', label: bilingual('Large', 'Grande') },
        { value: 'screen', label: bilingual('Whole screen', 'Plein écran') },
      ],
    },
    { name: 'content', type: 'richText', label: bilingual('Text', 'Texte'), editor: leafEditor },
  ],
})

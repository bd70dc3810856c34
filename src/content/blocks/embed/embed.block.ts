import { inlineEditor } from '#content/fields/rich-text-editors.ts'
import { defineBlock } from '#content/blocks/block.factory.ts'
import { bilingual } from '#content/fields/bilingual.ts'

export const embedBlock = defineBlock({
  slug: 'embed',
  group: 'media',
  version: 1,
  label: bilingual('Embed', 'Contenu intégré'),
  fields: [
    {
      name: 'url',
      type: 'text',
      label: bilingual('Address', 'Adresse'),
      admin: {
        description: bilingual(
          'The address of a video, post or map. Visitors load it by a click.',
          'L’adresse d’une vidéo, d’un message ou d’une carte. Le visiteur la charge d’un clic.',
        ),
      },
    },
    {
      name: 'title',
      type: 'text',
      label: bilingual('Title for screen readers', 'Titre pour lecteurs d’écran'),
    },
    {
      name: 'ratio',
      type: 'select',
      label: bilingual('Shape', 'Format'),
      defaultValue: '16-9',
      options: [
        { value: '16-9', label: bilingual('16 : 9', '16 : 9') },
        { value: '4-3', label: bilingual('4 : 3', '4 : 3') },
        { value: '1-1', label: bilingual('1 : 1', '1 : 1') },
        { value: '9-16', label: bilingual('9 : 16', '9 : 16') },
        { value: 'auto', label: bilingual('As it comes', 'Tel quel') },
      ],
    },
    {
      name: 'poster',
      type: 'upload',
      label: bilingual('Picture before the click', 'Image avant le clic'),
      relationTo: 'media',
    },
    {
      name: 'caption',
      type: 'richText',
      label: bilingual('Caption', 'Légende'),
      editor: inlineEditor,
    },
  ],
})

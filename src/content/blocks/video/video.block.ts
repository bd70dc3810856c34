import { inlineEditor } from '#content/fields/rich-text-editors.ts'
import { defineBlock } from '#content/blocks/block.factory.ts'
import { bilingual } from '#content/fields/bilingual.ts'

export const videoBlock = defineBlock({
  slug: 'video',
  group: 'media',
  version: 1,
  label: bilingual('Video', 'Vidéo'),
  fields: [
    {
      name: 'media',
      type: 'upload',
      label: bilingual('Video file', 'Fichier vidéo'),
      relationTo: 'media',
    },
    { name: 'url', type: 'text', label: bilingual('Or its address', 'Ou son adresse') },
    {
      name: 'poster',
      type: 'upload',
      label: bilingual('Poster', 'Image d’attente'),
      relationTo: 'media',
    },
    {
      name: 'captions',
      type: 'upload',
      label: bilingual('Captions (WebVTT)', 'Sous-titres (WebVTT)'),
      relationTo: 'media',
    },
    {
      name: 'loop',
      type: 'checkbox',
      label: bilingual('Loop without sound', 'En boucle, sans son'),
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

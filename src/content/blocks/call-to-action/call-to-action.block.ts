import { buttonsField } from '#content/fields/buttons.field.ts'
import { inlineEditor } from '#content/fields/rich-text-editors.ts'
import { defineBlock } from '#content/blocks/block.factory.ts'
import { bilingual } from '#content/fields/bilingual.ts'

export const callToActionBlock = defineBlock({
  slug: 'call-to-action',
  group: 'parts',
  version: 1,
  label: bilingual('Call to action', 'Appel à l’action'),
  fields: [
    { name: 'title', type: 'text', label: bilingual('Heading', 'Titre') },
    { name: 'text', type: 'richText', label: bilingual('Text', 'Texte'), editor: inlineEditor },
    buttonsField(2),
    {
      name: 'tone',
      type: 'select',
      label: bilingual('Tone', 'Ton'),
      defaultValue: 'accent',
      options: [
        { value: 'accent', label: bilingual('Accent', 'Accent') },
        { value: 'contrast', label: bilingual('Contrast', 'Contraste') },
        { value: 'subtle', label: bilingual('Subtle', 'Discret') },
        { value: 'plain', label: bilingual('Plain', 'Simple') },
      ],
    },
  ],
})

import { linkField } from '#content/fields/link.field.ts'
import { rowsField } from '#content/fields/rows.field.ts'
import { defineBlock } from '#content/blocks/block.factory.ts'
import { bilingual } from '#content/fields/bilingual.ts'

export const logosBlock = defineBlock({
  slug: 'logos',
  group: 'media',
  version: 1,
  label: bilingual('Logos', 'Logos'),
  fields: [
    rowsField({
      name: 'logos',
      singular: bilingual('Logo', 'Logo'),
      plural: bilingual('Logos', 'Logos'),
      maxRows: 40,
      fields: [
        { name: 'media', type: 'upload', label: bilingual('Image', 'Image'), relationTo: 'media' },
        {
          name: 'label',
          type: 'text',
          label: bilingual('Name', 'Nom'),
          admin: {
            description: bilingual(
              'Read out instead of the image’s own description.',
              'Lu à la place de la description de l’image.',
            ),
          },
        },
        linkField({ name: 'link' }),
      ],
    }),
    {
      name: 'style',
      type: 'select',
      label: bilingual('Style', 'Style'),
      defaultValue: 'color',
      admin: {
        description: bilingual(
          'One ink needs images with a transparent ground. In colours, dark pages put a light plate behind each.',
          'Une seule encre demande des images à fond transparent. En couleurs, les pages sombres posent une plaque claire derrière chacune.',
        ),
      },
      options: [
        { value: 'color', label: bilingual('In their colours', 'En couleurs') },
        { value: 'ink', label: bilingual('In one ink', 'D’une seule encre') },
      ],
    },
  ],
})

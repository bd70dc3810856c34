import { linkField } from '#content/fields/link.field.ts'
import { defineBlock } from '#content/blocks/block.factory.ts'
import { bilingual } from '#content/fields/bilingual.ts'
import { rowLabel } from '#content/fields/row-label.ts'

export const buttonsBlock = defineBlock({
  slug: 'buttons',
  version: 1,
  label: bilingual('Buttons', 'Boutons'),
  fields: [
    {
      name: 'buttons',
      type: 'array',
      label: bilingual('Buttons', 'Boutons'),
      labels: { singular: bilingual('Button', 'Bouton'), plural: bilingual('Buttons', 'Boutons') },
      admin: { components: { RowLabel: rowLabel } },
      maxRows: 12,
      fields: [
        { name: 'label', type: 'text', label: bilingual('Label', 'Libellé') },
        linkField({ name: 'link' }),
        {
          name: 'style',
          type: 'select',
          label: bilingual('Style', 'Style'),
          defaultValue: 'filled',
          options: [
            { value: 'filled', label: bilingual('Filled', 'Plein') },
            { value: 'outline', label: bilingual('Outline', 'Contour') },
            { value: 'quiet', label: bilingual('Quiet', 'Discret') },
          ],
        },
      ],
    },
  ],
})

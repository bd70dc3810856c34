import { rowsField } from '#content/fields/rows.field.ts'
import { defineBlock } from '#content/blocks/block.factory.ts'
import { bilingual } from '#content/fields/bilingual.ts'

export const statisticsBlock = defineBlock({
  slug: 'statistics',
  group: 'text',
  version: 1,
  label: bilingual('Statistics', 'Chiffres clés'),
  fields: [
    rowsField({
      name: 'statistics',
      singular: bilingual('Figure', 'Chiffre'),
      plural: bilingual('Figures', 'Chiffres'),
      maxRows: 12,
      fields: [
        {
          name: 'figure',
          type: 'text',
          label: bilingual('Figure', 'Chiffre'),
          admin: { placeholder: bilingual('1,200 or 98 %', '1 200 ou 98 %') },
        },
        { name: 'label', type: 'text', label: bilingual('What it counts', 'Ce qu’il compte') },
      ],
    }),
  ],
})

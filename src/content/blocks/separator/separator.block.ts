import { defineBlock } from '#content/blocks/block.factory.ts'
import { bilingual } from '#content/fields/bilingual.ts'

export const separatorBlock = defineBlock({
  slug: 'separator',
  group: 'layout',
  version: 1,
  label: bilingual('Separator', 'Séparateur'),
  fields: [
    {
      name: 'style',
      type: 'select',
      label: bilingual('Style', 'Style'),
      defaultValue: 'line',
      options: [
        { value: 'line', label: bilingual('Line', 'Ligne') },
        { value: 'wide', label: bilingual('Wide line', 'Ligne large') },
        { value: 'dots', label: bilingual('Dots', 'Points') },
      ],
    },
  ],
})

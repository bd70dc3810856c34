import { defineBlock } from '#content/blocks/block.factory.ts'
import { bilingual } from '#content/fields/bilingual.ts'

export const spacerBlock = defineBlock({
  slug: 'spacer',
  group: 'layout',
  version: 1,
  label: bilingual('Spacer', 'Espace'),
  fields: [
    {
      name: 'size',
      type: 'select',
      label: bilingual('Height', 'Hauteur'),
      defaultValue: 'medium',
      options: [
        { value: 'small', label: bilingual('Small', 'Petite') },
        { value: 'medium', label: bilingual('Medium', 'Moyenne') },
        { value: 'large', label: bilingual('Large', 'Grande') },
      ],
    },
  ],
})

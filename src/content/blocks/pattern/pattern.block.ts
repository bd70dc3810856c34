import { defineBlock } from '#content/blocks/block.factory.ts'
import { bilingual } from '#content/fields/bilingual.ts'

export const patternBlock = defineBlock({
  slug: 'pattern',
  group: 'layout',
  version: 1,
  label: bilingual('Pattern', 'Composition'),
  fields: [
    {
      name: 'pattern',
      type: 'relationship',
      label: bilingual('Pattern', 'Composition'),
      relationTo: 'patterns',
    },
  ],
})

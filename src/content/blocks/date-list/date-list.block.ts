import { defineBlock } from '#content/blocks/block.factory.ts'
import { bilingual } from '#content/fields/bilingual.ts'

export const dateListBlock = defineBlock({
  slug: 'date-list',
  group: 'lists',
  version: 1,
  label: bilingual('Archive by date', 'Archives par date'),
  fields: [
    { name: 'title', type: 'text', label: bilingual('Title', 'Titre') },
    {
      name: 'limit',
      type: 'number',
      label: bilingual('At most', 'Au plus'),
      min: 1,
      max: 240,
      defaultValue: 24,
    },
  ],
})

import { defineBlock } from '#content/blocks/block.factory.ts'
import { bilingual } from '#content/fields/bilingual.ts'

export const headingBlock = defineBlock({
  slug: 'heading',
  group: 'text',
  version: 1,
  label: bilingual('Heading', 'Titre'),
  fields: [
    { name: 'text', type: 'text', label: bilingual('Text', 'Texte') },
    {
      name: 'level',
      type: 'select',
      label: bilingual('Level', 'Niveau'),
      defaultValue: '2',
      options: [
        { value: '2', label: bilingual('Level 2', 'Niveau 2') },
        { value: '3', label: bilingual('Level 3', 'Niveau 3') },
        { value: '4', label: bilingual('Level 4', 'Niveau 4') },
        { value: '5', label: bilingual('Level 5', 'Niveau 5') },
        { value: '6', label: bilingual('Level 6', 'Niveau 6') },
      ],
    },
  ],
})

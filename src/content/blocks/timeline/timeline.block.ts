import { inlineEditor } from '#content/fields/rich-text-editors.ts'
import { rowsField } from '#content/fields/rows.field.ts'
import { defineBlock } from '#content/blocks/block.factory.ts'
import { bilingual } from '#content/fields/bilingual.ts'

export const timelineBlock = defineBlock({
  slug: 'timeline',
  group: 'text',
  version: 1,
  label: bilingual('Timeline', 'Chronologie'),
  fields: [
    rowsField({
      name: 'events',
      singular: bilingual('Event', 'Événement'),
      plural: bilingual('Events', 'Événements'),
      maxRows: 60,
      fields: [
        {
          name: 'label',
          type: 'text',
          label: bilingual('When', 'Quand'),
          admin: {
            placeholder: bilingual('1963, Spring 2024, Step 1 …', '1963, printemps 2024, étape 1…'),
          },
        },
        { name: 'title', type: 'text', label: bilingual('Title', 'Titre') },
        { name: 'text', type: 'richText', label: bilingual('Text', 'Texte'), editor: inlineEditor },
      ],
    }),
  ],
})

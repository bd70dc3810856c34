import { defineBlock } from '#content/blocks/block.factory.ts'
import { bilingual } from '#content/fields/bilingual.ts'

export const commentListBlock = defineBlock({
  slug: 'comment-list',
  group: 'lists',
  version: 1,
  label: bilingual('Latest comments', 'Derniers commentaires'),
  fields: [
    { name: 'title', type: 'text', label: bilingual('Title', 'Titre') },
    {
      name: 'limit',
      type: 'number',
      label: bilingual('At most', 'Au plus'),
      min: 1,
      max: 50,
      defaultValue: 5,
    },
  ],
})

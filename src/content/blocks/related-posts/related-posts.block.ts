import { defineBlock } from '#content/blocks/block.factory.ts'
import { bilingual } from '#content/fields/bilingual.ts'

/** On a post, in place of those at its end: who shares most tags and categories with it. */
export const relatedPostsBlock = defineBlock({
  slug: 'related-posts',
  group: 'lists',
  version: 1,
  label: bilingual('Related posts', 'Articles liés'),
  fields: [
    {
      name: 'title',
      type: 'text',
      label: bilingual('Title', 'Titre'),
      admin: { placeholder: bilingual('More to read', 'À lire aussi') },
    },
    {
      name: 'limit',
      type: 'number',
      label: bilingual('How many', 'Combien'),
      min: 1,
      max: 12,
      defaultValue: 3,
    },
    {
      name: 'style',
      type: 'select',
      label: bilingual('Style', 'Style'),
      defaultValue: 'grid',
      options: [
        { value: 'grid', label: bilingual('Grid', 'Grille') },
        { value: 'list', label: bilingual('List', 'Liste') },
        { value: 'titles', label: bilingual('Titles', 'Titres') },
      ],
    },
  ],
})

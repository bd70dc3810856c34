import { defineBlock } from '#content/blocks/block.factory.ts'
import { bilingual } from '#content/fields/bilingual.ts'

export const termListBlock = defineBlock({
  slug: 'term-list',
  group: 'lists',
  version: 1,
  label: bilingual('Categories or tags', 'Catégories ou étiquettes'),
  fields: [
    { name: 'title', type: 'text', label: bilingual('Title', 'Titre') },
    {
      name: 'taxonomy',
      type: 'select',
      label: bilingual('What', 'Quoi'),
      defaultValue: 'categories',
      options: [
        { value: 'categories', label: bilingual('Categories', 'Catégories') },
        { value: 'tags', label: bilingual('Tags', 'Étiquettes') },
      ],
    },
    {
      name: 'style',
      type: 'select',
      label: bilingual('Style', 'Style'),
      defaultValue: 'list',
      options: [
        { value: 'list', label: bilingual('List', 'Liste') },
        { value: 'cloud', label: bilingual('Cloud', 'Nuage') },
      ],
    },
    {
      name: 'showCount',
      type: 'checkbox',
      label: bilingual('Show how many posts', 'Afficher le nombre d’articles'),
      defaultValue: false,
    },
    {
      name: 'limit',
      type: 'number',
      label: bilingual('At most', 'Au plus'),
      min: 1,
      max: 200,
      defaultValue: 40,
    },
  ],
})

import { defineCollection } from '#content/collections/collection.factory.ts'
import { bilingual } from '#content/fields/bilingual.ts'
import { termFields } from '#content/fields/term.fields.ts'

export const categoriesCollection = defineCollection({
  slug: 'categories',
  versioned: false,
  config: {
    labels: {
      singular: bilingual('Category', 'Catégorie'),
      plural: bilingual('Categories', 'Catégories'),
    },
    admin: {
      useAsTitle: 'title',
      defaultColumns: ['title', 'parent', 'slug', 'description'],
      group: bilingual('Content', 'Contenu'),
    },
    fields: [
      ...termFields(),
      {
        name: 'parent',
        type: 'relationship',
        relationTo: 'categories',
        index: true,
        label: bilingual('Parent category', 'Catégorie parente'),
        admin: { position: 'sidebar' },
      },
    ],
  },
})

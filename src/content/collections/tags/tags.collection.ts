import { defineCollection } from '#content/collections/collection.factory.ts'
import { bilingual } from '#content/fields/bilingual.ts'
import { termFields } from '#content/fields/term.fields.ts'

export const tagsCollection = defineCollection({
  slug: 'tags',
  versioned: false,
  config: {
    labels: { singular: bilingual('Tag', 'Étiquette'), plural: bilingual('Tags', 'Étiquettes') },
    admin: {
      useAsTitle: 'title',
      defaultColumns: ['title', 'slug', 'description'],
      group: bilingual('Content', 'Contenu'),
    },
    fields: termFields(),
  },
})

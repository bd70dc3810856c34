import { pageBodySlugs } from '#content/blocks/block-slugs.ts'
import { defineCollection } from '#content/collections/collection.factory.ts'
import { bilingual } from '#content/fields/bilingual.ts'
import { importedField } from '#content/fields/imported.field.ts'
import { previewOf } from '#content/fields/document-admin.ts'
import { languageFields } from '#content/fields/language.fields.ts'

export const patternsCollection = defineCollection({
  slug: 'patterns',
  versioned: true,
  config: {
    labels: {
      singular: bilingual('Pattern', 'Composition'),
      plural: bilingual('Patterns', 'Compositions'),
    },
    admin: {
      useAsTitle: 'title',
      defaultColumns: ['title', 'body', '_status', 'updatedAt'],
      preview: previewOf('patterns'),
      group: bilingual('Design', 'Design'),
    },
    fields: [
      { name: 'title', type: 'text', label: bilingual('Name', 'Nom') },
      {
        name: 'body',
        type: 'blocks',
        label: bilingual('Blocks', 'Blocs'),
        labels: { singular: bilingual('Block', 'Bloc'), plural: bilingual('Blocks', 'Blocs') },
        blocks: [],
        blockReferences: [...pageBodySlugs],
      },
      ...languageFields(),
      importedField(),
    ],
  },
})

import { defineBlock } from '#content/blocks/block.factory.ts'
import { bilingual } from '#content/fields/bilingual.ts'

export const searchFormBlock = defineBlock({
  slug: 'search-form',
  group: 'parts',
  version: 1,
  label: bilingual('Search form', 'Formulaire de recherche'),
  fields: [
    { name: 'title', type: 'text', label: bilingual('Title', 'Titre') },
    { name: 'placeholder', type: 'text', label: bilingual('Placeholder', 'Texte indicatif') },
  ],
})

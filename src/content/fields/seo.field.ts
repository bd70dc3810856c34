import type { GroupField } from 'payload'
import { bilingual } from './bilingual.ts'

/** What search engines and social networks are told about a document; empty means: derived. */
export const seoField = (): GroupField => ({
  name: 'seo',
  type: 'group',
  interfaceName: 'SeoFields',
  label: bilingual('Search engines and sharing', 'Moteurs de recherche et partage'),
  fields: [
    { name: 'title', type: 'text', label: bilingual('Title', 'Titre') },
    { name: 'description', type: 'textarea', label: bilingual('Description', 'Description') },
    {
      name: 'image',
      type: 'upload',
      relationTo: 'media',
      label: bilingual('Image for sharing', 'Image de partage'),
    },
    {
      name: 'canonical',
      type: 'text',
      label: bilingual('Canonical address elsewhere', 'Adresse canonique ailleurs'),
    },
    {
      name: 'noindex',
      type: 'checkbox',
      defaultValue: false,
      label: bilingual('Keep out of search engines', 'Ne pas indexer'),
    },
  ],
})

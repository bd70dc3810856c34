import { pageBodySlugs } from '#content/blocks/block-slugs.ts'
import { defineCollection } from '#content/collections/collection.factory.ts'
import { bilingual } from '#content/fields/bilingual.ts'
import { documentAdmin } from '#content/fields/document-admin.ts'
import { documentFields } from '#content/fields/document.fields.ts'
import { publicationIndexes } from '#content/fields/publication.fields.ts'
import { inMenuField } from '#content/fields/in-menu.field.ts'

export const pagesCollection = defineCollection({
  slug: 'pages',
  versioned: true,
  config: {
    labels: { singular: bilingual('Page', 'Page'), plural: bilingual('Pages', 'Pages') },
    orderable: false,
    indexes: publicationIndexes,
    admin: {
      ...documentAdmin('pages'),
      defaultColumns: ['title', 'parent', '_status', 'updatedAt'],
      group: bilingual('Content', 'Contenu'),
    },
    fields: [
      { name: 'title', type: 'text', label: bilingual('Title', 'Titre') },
      {
        name: 'body',
        type: 'blocks',
        label: bilingual('Body', 'Corps'),
        labels: { singular: bilingual('Block', 'Bloc'), plural: bilingual('Blocks', 'Blocs') },
        blocks: [],
        blockReferences: [...pageBodySlugs],
      },
      {
        name: 'parent',
        type: 'relationship',
        relationTo: 'pages',
        index: true,
        label: bilingual('Parent page', 'Page parente'),
        admin: { position: 'sidebar' },
      },
      {
        name: 'order',
        type: 'number',
        index: true,
        defaultValue: 0,
        label: bilingual('Order among its siblings', 'Ordre parmi ses voisines'),
        admin: { position: 'sidebar' },
      },
      {
        name: 'author',
        type: 'relationship',
        relationTo: 'users',
        index: true,
        label: bilingual('Author', 'Auteur'),
        admin: { position: 'sidebar' },
      },
      inMenuField(),
      ...documentFields(),
    ],
  },
})

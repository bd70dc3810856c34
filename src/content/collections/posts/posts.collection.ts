import { defineCollection } from '#content/collections/collection.factory.ts'
import { bilingual } from '#content/fields/bilingual.ts'
import { documentAdmin } from '#content/fields/document-admin.ts'
import { documentFields } from '#content/fields/document.fields.ts'
import { publicationIndexes } from '#content/fields/publication.fields.ts'
import { inMenuField } from '#content/fields/in-menu.field.ts'
import { postEditor } from '#content/fields/post-editor.ts'

export const postsCollection = defineCollection({
  slug: 'posts',
  versioned: true,
  config: {
    labels: { singular: bilingual('Post', 'Article'), plural: bilingual('Posts', 'Articles') },
    defaultSort: '-publishedAt',
    indexes: publicationIndexes,
    admin: {
      ...documentAdmin('posts'),
      defaultColumns: ['title', 'authors', 'categories', '_status', 'publishedAt'],
      group: bilingual('Content', 'Contenu'),
    },
    fields: [
      { name: 'title', type: 'text', label: bilingual('Title', 'Titre') },
      {
        name: 'content',
        type: 'richText',
        label: bilingual('Content', 'Contenu'),
        editor: postEditor,
      },
      {
        name: 'authors',
        type: 'relationship',
        relationTo: 'users',
        hasMany: true,
        label: bilingual('Authors', 'Auteurs'),
        admin: {
          position: 'sidebar',
          description: bilingual(
            'In the order in which they are named.',
            'Dans l’ordre où ils sont nommés.',
          ),
        },
      },
      {
        name: 'categories',
        type: 'relationship',
        relationTo: 'categories',
        hasMany: true,
        label: bilingual('Categories', 'Catégories'),
        admin: { position: 'sidebar' },
      },
      {
        name: 'tags',
        type: 'relationship',
        relationTo: 'tags',
        hasMany: true,
        label: bilingual('Tags', 'Étiquettes'),
        admin: { position: 'sidebar' },
      },
      {
        name: 'sticky',
        type: 'checkbox',
        defaultValue: false,
        index: true,
        label: bilingual('Keep on top', 'Garder en tête'),
        admin: { position: 'sidebar' },
      },
      inMenuField(),
      ...documentFields(),
    ],
  },
})

import { defineCollection } from '#content/collections/collection.factory.ts'
import { bilingual } from '#content/fields/bilingual.ts'
import { previewOf } from '#content/fields/document-admin.ts'
import { languageFields } from '#content/fields/language.fields.ts'
import { regionField } from '#content/fields/region.field.ts'

export const layoutsCollection = defineCollection({
  slug: 'layouts',
  versioned: true,
  config: {
    labels: {
      singular: bilingual('Layout', 'Mise en page'),
      plural: bilingual('Layouts', 'Mises en page'),
    },
    admin: {
      useAsTitle: 'title',
      defaultColumns: ['title', 'defaultFor', '_status', 'updatedAt'],
      preview: previewOf('layouts'),
      group: bilingual('Design', 'Design'),
    },
    fields: [
      { name: 'title', type: 'text', label: bilingual('Name', 'Nom') },
      {
        name: 'defaultFor',
        type: 'select',
        hasMany: true,
        label: bilingual('Default for', 'Par défaut pour'),
        options: [
          { value: 'home', label: bilingual('Home', 'Accueil') },
          { value: 'pages', label: bilingual('Pages', 'Pages') },
          { value: 'posts', label: bilingual('Posts', 'Articles') },
          { value: 'archives', label: bilingual('Archives', 'Archives') },
          { value: 'search', label: bilingual('Search', 'Recherche') },
          { value: 'errors', label: bilingual('Errors', 'Erreurs') },
        ],
      },
      regionField('header', bilingual('Header', 'En-tête')),
      regionField('beforeContent', bilingual('Before the content', 'Avant le contenu')),
      regionField('sidebar', bilingual('Sidebar', 'Colonne latérale')),
      regionField('afterContent', bilingual('After the content', 'Après le contenu')),
      regionField('footer', bilingual('Footer', 'Pied de page')),
      ...languageFields(),
    ],
  },
})

import { defineBlock } from '#content/blocks/block.factory.ts'
import { bilingual } from '#content/fields/bilingual.ts'

/** Of the page that it stands on, in place of those at a post's end; or of whoever is chosen. */
export const authorBoxBlock = defineBlock({
  slug: 'author-box',
  group: 'parts',
  version: 1,
  label: bilingual('Author box', 'Encadré d’auteur'),
  labels: bilingual('Author boxes', 'Encadrés d’auteur'),
  fields: [
    {
      name: 'author',
      type: 'relationship',
      relationTo: 'users',
      label: bilingual('Author', 'Auteur'),
      admin: {
        description: bilingual(
          'Nobody: the authors of the page. Visitors see the name, the portrait, the biography and the website.',
          'Personne : les auteurs de la page. Les visiteurs voient le nom, le portrait, la biographie et le site web.',
        ),
      },
    },
  ],
})

import { defineBlock } from '#content/blocks/block.factory.ts'
import { bilingual } from '#content/fields/bilingual.ts'

export const navigationBlock = defineBlock({
  slug: 'navigation',
  group: 'parts',
  version: 1,
  label: bilingual('Navigation', 'Navigation'),
  fields: [
    {
      name: 'menu',
      type: 'relationship',
      label: bilingual('Menu', 'Menu'),
      relationTo: 'menus',
      admin: {
        description: bilingual(
          'Leave empty for the main menu of the language.',
          'Laisser vide pour le menu principal de la langue.',
        ),
      },
    },
    {
      name: 'style',
      type: 'select',
      label: bilingual('Style', 'Style'),
      defaultValue: 'bar',
      options: [
        { value: 'bar', label: bilingual('Bar', 'Barre') },
        { value: 'list', label: bilingual('List', 'Liste') },
      ],
    },
    { name: 'title', type: 'text', label: bilingual('Title', 'Titre') },
  ],
})

import { defineBlock } from '#content/blocks/block.factory.ts'
import { bilingual } from '#content/fields/bilingual.ts'

export const rawHtmlBlock = defineBlock({
  slug: 'raw-html',
  group: 'layout',
  version: 1,
  label: bilingual('Raw HTML', 'HTML brut'),
  fields: [
    { name: 'html', type: 'textarea', label: bilingual('HTML', 'HTML'), admin: { rows: 10 } },
    {
      name: 'title',
      type: 'text',
      label: bilingual('Title for screen readers', 'Titre pour lecteurs d’écran'),
    },
    {
      name: 'height',
      type: 'number',
      label: bilingual('Height in pixels', 'Hauteur en pixels'),
      min: 40,
      max: 4000,
      defaultValue: 320,
    },
  ],
})

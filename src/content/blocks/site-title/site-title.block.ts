import { defineBlock } from '#content/blocks/block.factory.ts'
import { bilingual } from '#content/fields/bilingual.ts'

export const siteTitleBlock = defineBlock({
  slug: 'site-title',
  group: 'parts',
  version: 1,
  label: bilingual('Site title', 'Titre du site'),
  fields: [
    {
      name: 'showLogo',
      type: 'checkbox',
      label: bilingual('Show the logo', 'Afficher le logo'),
      defaultValue: true,
    },
    {
      name: 'showTagline',
      type: 'checkbox',
      label: bilingual('Show the tagline', 'Afficher le slogan'),
      defaultValue: false,
    },
  ],
})

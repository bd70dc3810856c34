import { defineBlock } from '#content/blocks/block.factory.ts'
import { bilingual } from '#content/fields/bilingual.ts'

/** Of the page that it stands on, in place of those above the page's title. */
export const breadcrumbsBlock = defineBlock({
  slug: 'breadcrumbs',
  group: 'parts',
  version: 1,
  label: bilingual('Breadcrumbs', 'Fil d’Ariane'),
  fields: [
    {
      name: 'showCurrent',
      type: 'checkbox',
      label: bilingual('End with the page itself', 'Finir par la page elle-même'),
      defaultValue: false,
    },
  ],
})

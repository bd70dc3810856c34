import { defineBlock } from '#content/blocks/block.factory.ts'
import { bilingual } from '#content/fields/bilingual.ts'

export const importedHtmlBlock = defineBlock({
  slug: 'imported-html',
  version: 1,
  label: bilingual('Imported HTML', 'HTML importé'),
  fields: [
    { name: 'html', type: 'textarea', label: bilingual('HTML', 'HTML'), admin: { rows: 8 } },
    {
      name: 'toText',
      type: 'ui',
      admin: { components: { Field: '/back-office/imported-html/to-text.tsx#ToText' } },
    },
    {
      name: 'origin',
      type: 'text',
      label: bilingual('Where it comes from', 'Provenance'),
      admin: { readOnly: true },
    },
  ],
})

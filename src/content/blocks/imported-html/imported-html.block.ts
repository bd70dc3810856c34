import { defineBlock } from '#content/blocks/block.factory.ts'
import { bilingual } from '#content/fields/bilingual.ts'
import { limits } from '#content/hooks/limits.ts'

export const importedHtmlBlock = defineBlock({
  slug: 'imported-html',
  group: 'layout',
  version: 1,
  label: bilingual('Imported HTML', 'HTML importé'),
  fields: [
    // Payload's own limit, 40,000 characters, would let nobody save what an import has brought.
    {
      name: 'html',
      type: 'textarea',
      label: bilingual('HTML', 'HTML'),
      maxLength: limits.text,
      admin: { rows: 8 },
    },
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

import { defineBlock } from '#content/blocks/block.factory.ts'
import { bilingual } from '#content/fields/bilingual.ts'
import { limits } from '#content/hooks/limits.ts'

export const codeBlock = defineBlock({
  slug: 'code',
  group: 'text',
  version: 1,
  label: bilingual('Code', 'Code'),
  fields: [
    // Payload's own limit, 40,000 characters, would let nobody save what an import has brought.
    {
      name: 'code',
      type: 'textarea',
      label: bilingual('Code', 'Code'),
      maxLength: limits.text,
      admin: { rows: 10 },
    },
    {
      name: 'style',
      type: 'select',
      label: bilingual('Style', 'Style'),
      defaultValue: 'code',
      options: [
        { value: 'code', label: bilingual('Code', 'Code') },
        { value: 'preformatted', label: bilingual('Preformatted', 'Préformaté') },
        { value: 'verse', label: bilingual('Verse', 'Vers') },
      ],
    },
    { name: 'language', type: 'text', label: bilingual('Programming language', 'Langage') },
    {
      name: 'title',
      type: 'text',
      label: bilingual('File name or title', 'Nom de fichier ou titre'),
    },
  ],
})

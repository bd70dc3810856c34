import { defineBlock } from '#content/blocks/block.factory.ts'
import { bilingual } from '#content/fields/bilingual.ts'

/** Of the page that it stands on, in place of the one that a long post has by itself. */
export const tableOfContentsBlock = defineBlock({
  slug: 'table-of-contents',
  group: 'parts',
  version: 1,
  label: bilingual('Table of contents', 'Table des matières'),
  labels: bilingual('Tables of contents', 'Tables des matières'),
  fields: [
    {
      name: 'title',
      type: 'text',
      label: bilingual('Title', 'Titre'),
      admin: { placeholder: bilingual('On this page', 'Sur cette page') },
    },
    {
      name: 'depth',
      type: 'select',
      label: bilingual('Headings', 'Titres'),
      defaultValue: 'parts',
      options: [
        { value: 'parts', label: bilingual('Chapters and their parts', 'Chapitres et parties') },
        { value: 'chapters', label: bilingual('Chapters alone', 'Chapitres seuls') },
      ],
    },
    {
      name: 'folded',
      type: 'checkbox',
      label: bilingual('Folded at first', 'Repliée d’abord'),
      defaultValue: false,
    },
  ],
})

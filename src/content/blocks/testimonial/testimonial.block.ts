import { inlineEditor } from '#content/fields/rich-text-editors.ts'
import { rowsField } from '#content/fields/rows.field.ts'
import { defineBlock } from '#content/blocks/block.factory.ts'
import { bilingual } from '#content/fields/bilingual.ts'

export const testimonialBlock = defineBlock({
  slug: 'testimonial',
  group: 'text',
  version: 1,
  label: bilingual('Testimonial', 'Témoignage'),
  labels: bilingual('Testimonials', 'Témoignages'),
  fields: [
    rowsField({
      name: 'testimonials',
      singular: bilingual('Testimonial', 'Témoignage'),
      plural: bilingual('Testimonials', 'Témoignages'),
      maxRows: 12,
      fields: [
        {
          name: 'text',
          type: 'richText',
          label: bilingual('Words', 'Propos'),
          editor: inlineEditor,
        },
        { name: 'name', type: 'text', label: bilingual('Name', 'Nom') },
        {
          name: 'role',
          type: 'text',
          label: bilingual('What they do, and where', 'Fonction et organisation'),
        },
        {
          name: 'media',
          type: 'upload',
          label: bilingual('Portrait', 'Portrait'),
          relationTo: 'media',
        },
      ],
    }),
  ],
})

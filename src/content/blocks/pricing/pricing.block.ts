import { buttonsField } from '#content/fields/buttons.field.ts'
import { rowsField } from '#content/fields/rows.field.ts'
import { defineBlock } from '#content/blocks/block.factory.ts'
import { bilingual } from '#content/fields/bilingual.ts'

export const pricingBlock = defineBlock({
  slug: 'pricing',
  group: 'parts',
  version: 1,
  label: bilingual('Pricing', 'Tarifs'),
  fields: [
    rowsField({
      name: 'plans',
      singular: bilingual('Plan', 'Formule'),
      plural: bilingual('Plans', 'Formules'),
      maxRows: 6,
      fields: [
        { name: 'title', type: 'text', label: bilingual('Name', 'Nom') },
        {
          type: 'row',
          fields: [
            {
              name: 'price',
              type: 'text',
              label: bilingual('Price', 'Prix'),
              admin: { width: '50%', placeholder: bilingual('€12', '12 €') },
            },
            {
              name: 'period',
              type: 'text',
              label: bilingual('For what', 'Pour quoi'),
              admin: { width: '50%', placeholder: bilingual('a month', 'par mois') },
            },
          ],
        },
        { name: 'text', type: 'textarea', label: bilingual('Text', 'Texte') },
        {
          name: 'features',
          type: 'textarea',
          label: bilingual('What is in it', 'Ce qu’elle comprend'),
          admin: { description: bilingual('One on each line.', 'Un élément par ligne.') },
        },
        buttonsField(1),
        {
          name: 'highlighted',
          type: 'checkbox',
          label: bilingual('Set off from the others', 'Mettre en avant'),
          defaultValue: false,
        },
        {
          name: 'label',
          type: 'text',
          label: bilingual('Why it stands out', 'Pourquoi elle se distingue'),
          admin: { placeholder: bilingual('Most chosen', 'La plus choisie') },
        },
      ],
    }),
  ],
})

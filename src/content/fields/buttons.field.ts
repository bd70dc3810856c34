import type { ArrayField } from 'payload'
import { bilingual } from './bilingual.ts'
import { linkField } from './link.field.ts'
import { rowLabel } from './row-label.ts'

/** Links that look like something to press, at most so many. */
export const buttonsField = (maxRows: number): ArrayField => ({
  name: 'buttons',
  type: 'array',
  label: bilingual('Buttons', 'Boutons'),
  labels: { singular: bilingual('Button', 'Bouton'), plural: bilingual('Buttons', 'Boutons') },
  admin: { components: { RowLabel: rowLabel } },
  maxRows,
  fields: [
    { name: 'label', type: 'text', label: bilingual('Label', 'Libellé') },
    linkField({ name: 'link' }),
    {
      name: 'style',
      type: 'select',
      label: bilingual('Style', 'Style'),
      defaultValue: 'filled',
      options: [
        { value: 'filled', label: bilingual('Filled', 'Plein') },
        { value: 'outline', label: bilingual('Outline', 'Contour') },
        { value: 'quiet', label: bilingual('Quiet', 'Discret') },
      ],
    },
  ],
})

import type { SelectField } from 'payload'
import { bilingual } from './bilingual.ts'

/** Somebody who may not publish asks for it; publishing answers it. */
export const reviewField = (): SelectField => ({
  name: 'review',
  type: 'select',
  index: true,
  defaultValue: 'none',
  label: bilingual('Review', 'Relecture'),
  options: [
    { value: 'none', label: bilingual('None asked for', 'Aucune demandée') },
    { value: 'requested', label: bilingual('Waiting for review', 'En attente de relecture') },
  ],
  admin: { position: 'sidebar', readOnly: true },
})

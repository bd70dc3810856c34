import type { Field } from 'payload'
import { bilingual } from './bilingual.ts'

/**
 * Each saved state has our own id, which schedules and preview links name, and its author.
 * They are fields of the document, so every version row carries them.
 */
export const revisionFields = (): Field[] => [
  { name: 'revision', type: 'text', index: true, admin: { hidden: true } },
  {
    name: 'editedBy',
    type: 'relationship',
    relationTo: 'users',
    label: bilingual('Last edited by', 'Dernière modification par'),
    admin: { position: 'sidebar', readOnly: true },
  },
]

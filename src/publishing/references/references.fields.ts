import type { Field } from 'payload'

/** One row says that a document's published or draft state refers to another. */
export const referencesFields: Field[] = [
  { name: 'sourceType', type: 'text', required: true },
  { name: 'sourceId', type: 'text', required: true, index: true },
  { name: 'edition', type: 'select', required: true, options: ['published', 'draft'] },
  { name: 'targetType', type: 'text', required: true },
  { name: 'targetId', type: 'text', required: true, index: true },
  { name: 'field', type: 'text' },
]

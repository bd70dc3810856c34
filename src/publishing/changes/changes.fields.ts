import type { Field } from 'payload'

/** One row says that something changed; its id (UUIDv7) is the cursor. */
export const changesFields: Field[] = [
  { name: 'type', type: 'text', required: true },
  { name: 'document', type: 'text', index: true },
  {
    name: 'what',
    type: 'select',
    required: true,
    options: [
      'published',
      'unpublished',
      'updated',
      'draft',
      'trashed',
      'restored',
      'deleted',
      'path',
    ],
  },
]

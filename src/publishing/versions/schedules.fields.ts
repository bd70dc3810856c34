import type { Field } from 'payload'

/**
 * One row publishes or unpublishes one revision at a time, or says (`appear`) that a document published with a
 * future date is public from now on.
 */
export const schedulesFields: Field[] = [
  { name: 'type', type: 'text', required: true },
  { name: 'document', type: 'text', required: true, index: true },
  { name: 'revision', type: 'text' },
  { name: 'action', type: 'select', required: true, options: ['publish', 'unpublish', 'appear'] },
  { name: 'at', type: 'date', required: true, index: true },
  { name: 'by', type: 'text' },
  {
    name: 'state',
    type: 'select',
    required: true,
    index: true,
    defaultValue: 'waiting',
    options: ['waiting', 'running', 'done', 'failed'],
  },
  { name: 'leaseUntil', type: 'date' },
  { name: 'attempts', type: 'number', defaultValue: 0 },
  { name: 'error', type: 'text' },
]

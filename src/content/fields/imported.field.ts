import type { GroupField } from 'payload'

/** Where an imported document comes from; kept readable, never shown to visitors. */
export const importedField = (): GroupField => ({
  name: 'imported',
  type: 'group',
  interfaceName: 'ImportedFrom',
  admin: { hidden: true },
  fields: [
    { name: 'run', type: 'text', index: true },
    { name: 'source', type: 'text' },
    { name: 'sourceId', type: 'text', index: true },
    { name: 'url', type: 'text' },
    { name: 'checksum', type: 'text' },
    { name: 'data', type: 'json' },
  ],
})

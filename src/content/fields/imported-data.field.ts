import type { UIField } from 'payload'

/** What the old site kept beside a document, to be read. The component is the back office's, named by path. */
export const importedDataField = (): UIField => ({
  name: 'importedData',
  type: 'ui',
  admin: {
    disableListColumn: true,
    components: { Field: '/back-office/imported-data/imported-data.tsx#ImportedData' },
  },
})

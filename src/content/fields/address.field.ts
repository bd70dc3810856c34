import type { UIField } from 'payload'

/** Where visitors find the document. The component is the back office's, named by path. */
export const addressField = (): UIField => ({
  name: 'address',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/back-office/address/address.tsx#Address' },
  },
})

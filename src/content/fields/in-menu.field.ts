import type { UIField } from 'payload'

/** "In the main menu": one click on the form. The component is the back office's, named by path. */
export const inMenuField = (): UIField => ({
  name: 'inMenu',
  type: 'ui',
  admin: {
    position: 'sidebar',
    components: { Field: '/back-office/in-menu/in-menu.tsx#InMenu' },
  },
})

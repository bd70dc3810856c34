import type { UIField } from 'payload'

/** The way to the style guide. The component is the back office's, named by path. */
export const styleguideLinkField = (): UIField => ({
  name: 'styleguide',
  type: 'ui',
  admin: {
    position: 'sidebar',
    components: { Field: '/back-office/styleguide-link/styleguide-link.tsx#StyleguideLink' },
  },
})

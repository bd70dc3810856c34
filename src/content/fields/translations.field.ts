import type { UIField } from 'payload'

/** What there is of the document in the site's languages. The component is the back office's, named by path. */
export const translationsField = (): UIField => ({
  name: 'translations',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/back-office/translations/translations-panel.tsx#TranslationsPanel' },
  },
})

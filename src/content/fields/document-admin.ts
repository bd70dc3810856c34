import type { CollectionConfig } from 'payload'

type Admin = NonNullable<CollectionConfig['admin']>

/** The preview is the front office itself, with the draft. */
export const previewOf =
  (type: string): NonNullable<Admin['preview']> =>
  ({ id, revision }) =>
    typeof id === 'string' ? `/preview/${type}/${id}?revision=${String(revision ?? '')}` : null

/** What pages and posts share in the back office. */
export const documentAdmin = (type: 'pages' | 'posts'): Admin => ({
  useAsTitle: 'title',
  preview: previewOf(type),
  components: {
    edit: { PublishButton: '/back-office/publish-button/publish-button.tsx#PublishButton' },
  },
})

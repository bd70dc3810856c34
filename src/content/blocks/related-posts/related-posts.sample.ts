import type { RelatedPostsBlock } from '#content/payload-types.ts'
import { base } from '#content/seed/seed-blocks.ts'

export const relatedPostsSample: RelatedPostsBlock = {
  ...base('related-posts', 'sample related-posts', { width: 'wide' }),
  limit: 3,
  style: 'grid',
}

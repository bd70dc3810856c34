import type { PostListBlock } from '#content/payload-types.ts'
import { base } from '#content/seed/seed-blocks.ts'

export const postListSample: PostListBlock = {
  ...base('post-list', 'sample post-list', { width: 'wide' }),
  style: 'grid',
  limit: 3,
  offset: 0,
  order: 'newest',
  showExcerpt: true,
  showImage: true,
  showDate: true,
}

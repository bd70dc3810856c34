import type { PostListBlock } from '#content/payload-types.ts'
import { base } from '#content/seed/seed-blocks.ts'

export const postListSample: PostListBlock = {
  ...base('post-list', 'sample post-list', { width: 'wide' }),
  source: 'posts',
  style: 'grid',
  limit: 4,
  offset: 0,
  order: 'newest',
  showExcerpt: true,
  showImage: true,
  showDate: true,
}

import type { CommentListBlock } from '#content/payload-types.ts'
import { base } from '#content/seed/seed-blocks.ts'

export const commentListSample: CommentListBlock = {
  ...base('comment-list', 'sample comment-list'),
  title: 'Latest comments',
  limit: 5,
}

import type { AuthorBoxBlock } from '#content/payload-types.ts'
import { base } from '#content/seed/seed-blocks.ts'

export const authorBoxSample: AuthorBoxBlock = base('author-box', 'sample author-box')

import type { TermListBlock } from '#content/payload-types.ts'
import { base } from '#content/seed/seed-blocks.ts'

export const termListSample: TermListBlock = {
  ...base('term-list', 'sample term-list'),
  title: 'Categories',
  taxonomy: 'categories',
  style: 'list',
  showCount: true,
  limit: 40,
}

import type { TableOfContentsBlock } from '#content/payload-types.ts'
import { base } from '#content/seed/seed-blocks.ts'

export const tableOfContentsSample: TableOfContentsBlock = {
  ...base('table-of-contents', 'sample table-of-contents'),
  depth: 'parts',
  folded: false,
}

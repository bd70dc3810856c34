import type { RawHtmlBlock } from '#content/payload-types.ts'
import { base } from '#content/seed/seed-blocks.ts'

export const rawHtmlSample: RawHtmlBlock = {
  ...base('raw-html', 'sample raw-html'),
  html: '<p>A world of its own.</p>',
  title: 'A counter',
  height: 120,
}

import type { DetailsBlock } from '#content/payload-types.ts'
import { paragraph, textOf } from '#content/seed/lexical-text.ts'
import { base } from '#content/seed/seed-blocks.ts'

export const detailsSample: DetailsBlock = {
  ...base('details', 'sample details'),
  summary: 'Why is whistling on a stage forbidden?',
  open: false,
  content: textOf(paragraph('Sailors worked the ropes, and whistles were their signals.')),
}

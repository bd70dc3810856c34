import type { TableBlock } from '#content/payload-types.ts'
import { lineOf, tableOf, textOf } from '#content/seed/lexical-text.ts'
import { base } from '#content/seed/seed-blocks.ts'

export const tableSample: TableBlock = {
  ...base('table', 'sample table'),
  content: textOf(
    tableOf(
      ['Call', 'Time'],
      ['The half', '19:25'],
      ['The quarter', '19:40'],
      ['Beginners', '19:55'],
    ),
  ),
  stripes: true,
  caption: lineOf('The calls of an evening that begins at eight.'),
}

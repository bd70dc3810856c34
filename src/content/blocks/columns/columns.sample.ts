import type { ColumnsBlock } from '#content/payload-types.ts'
import { heading, paragraph, textOf } from '#content/seed/lexical-text.ts'
import { base } from '#content/seed/seed-blocks.ts'

export const columnsSample: ColumnsBlock = {
  ...base('columns', 'sample columns', { width: 'wide' }),
  ratio: '1-2',
  orderOnPhones: 'reversed',
  columns: [
    { content: textOf(heading(3, 'Light'), paragraph('Seen first.')) },
    { content: textOf(heading(3, 'Sound'), paragraph('Heard before it is seen.')) },
  ],
}

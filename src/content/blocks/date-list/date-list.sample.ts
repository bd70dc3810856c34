import type { DateListBlock } from '#content/payload-types.ts'
import { base } from '#content/seed/seed-blocks.ts'

export const dateListSample: DateListBlock = {
  ...base('date-list', 'sample date-list'),
  title: 'By month',
  limit: 24,
}

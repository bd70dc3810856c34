import type { HeadingBlock } from '#content/payload-types.ts'
import { base } from '#content/seed/seed-blocks.ts'

export const headingSample: HeadingBlock = {
  ...base('heading', 'sample heading'),
  text: 'The half-hour call',
  level: '2',
}

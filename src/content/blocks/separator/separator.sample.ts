import type { SeparatorBlock } from '#content/payload-types.ts'
import { base } from '#content/seed/seed-blocks.ts'

export const separatorSample: SeparatorBlock = {
  ...base('separator', 'sample separator'),
  style: 'line',
}

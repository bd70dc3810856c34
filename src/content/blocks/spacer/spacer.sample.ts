import type { SpacerBlock } from '#content/payload-types.ts'
import { base } from '#content/seed/seed-blocks.ts'

export const spacerSample: SpacerBlock = {
  ...base('spacer', 'sample spacer'),
  size: 'medium',
}

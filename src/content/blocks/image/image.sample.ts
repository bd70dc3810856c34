import type { ImageBlock } from '#content/payload-types.ts'
import { lineOf } from '#content/seed/lexical-text.ts'
import { base, toAddress } from '#content/seed/seed-blocks.ts'
import { seedId } from '#content/seed/seed-id.ts'

export const imageSample: ImageBlock = {
  ...base('image', 'sample image'),
  media: seedId('media beams'),
  caption: lineOf('Five gels, one floor.'),
  link: toAddress('/'),
}

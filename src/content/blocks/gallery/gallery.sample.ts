import type { GalleryBlock } from '#content/payload-types.ts'
import { lineOf } from '#content/seed/lexical-text.ts'
import { base } from '#content/seed/seed-blocks.ts'
import { seedId } from '#content/seed/seed-id.ts'

export const gallerySample: GalleryBlock = {
  ...base('gallery', 'sample gallery', { width: 'wide' }),
  images: [
    { media: seedId('media curtain'), caption: lineOf('Before') },
    { media: seedId('media beams') },
    { media: seedId('media fly-loft'), caption: lineOf('After') },
  ],
  columns: 3,
  crop: true,
  enlarge: true,
  caption: lineOf('Three evenings.'),
}

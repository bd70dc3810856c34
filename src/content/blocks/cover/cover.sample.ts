import type { CoverBlock } from '#content/payload-types.ts'
import { heading, paragraph, textOf } from '#content/seed/lexical-text.ts'
import { base } from '#content/seed/seed-blocks.ts'
import { seedId } from '#content/seed/seed-id.ts'

export const coverSample: CoverBlock = {
  ...base('cover', 'sample cover', { width: 'full' }),
  media: seedId('media curtain'),
  overlay: 'medium',
  height: 'medium',
  content: textOf(heading(2, 'Before the curtain rises'), paragraph('Nobody claps yet.')),
}

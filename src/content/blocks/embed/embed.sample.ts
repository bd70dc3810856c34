import type { EmbedBlock } from '#content/payload-types.ts'
import { lineOf } from '#content/seed/lexical-text.ts'
import { base } from '#content/seed/seed-blocks.ts'
import { seedId } from '#content/seed/seed-id.ts'

export const embedSample: EmbedBlock = {
  ...base('embed', 'sample embed'),
  url: 'https://www.youtube.com/watch?v=aqz-KE-bpKQ',
  title: 'A film about a rabbit',
  ratio: '16-9',
  poster: seedId('media fly-loft'),
  caption: lineOf('Nothing is loaded before the click.'),
}

import type { VideoBlock } from '#content/payload-types.ts'
import { lineOf } from '#content/seed/lexical-text.ts'
import { base } from '#content/seed/seed-blocks.ts'
import { seedId } from '#content/seed/seed-id.ts'

export const videoSample: VideoBlock = {
  ...base('video', 'sample video'),
  url: 'https://example.org/change-of-scene.mp4',
  poster: seedId('media beams'),
  loop: false,
  caption: lineOf('A change of scene, in forty seconds.'),
}

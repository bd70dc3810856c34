import type { AudioBlock } from '#content/payload-types.ts'
import { lineOf } from '#content/seed/lexical-text.ts'
import { base } from '#content/seed/seed-blocks.ts'

export const audioSample: AudioBlock = {
  ...base('audio', 'sample audio'),
  url: 'https://example.org/three-bells.mp3',
  caption: lineOf('Three bells, and the doors are closed.'),
}

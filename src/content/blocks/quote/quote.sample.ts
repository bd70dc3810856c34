import type { QuoteBlock } from '#content/payload-types.ts'
import { lineOf } from '#content/seed/lexical-text.ts'
import { base } from '#content/seed/seed-blocks.ts'

export const quoteSample: QuoteBlock = {
  ...base('quote', 'sample quote'),
  text: lineOf('The audience sees the light. We see the hand on the fader.'),
  attribution: lineOf('A stage manager'),
  style: 'quote',
}

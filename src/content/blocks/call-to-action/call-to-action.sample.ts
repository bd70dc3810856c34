import type { CallToActionBlock } from '#content/payload-types.ts'
import { lineOf } from '#content/seed/lexical-text.ts'
import { base, toAddress, toDocument } from '#content/seed/seed-blocks.ts'

export const callToActionSample: CallToActionBlock = {
  ...base('call-to-action', 'sample call-to-action', { width: 'wide' }),
  title: 'The doors open at seven',
  text: lineOf(
    'Come early: the bar is on the first floor, and the best seats are not the dearest.',
  ),
  buttons: [
    { label: 'Choose a seat', link: toAddress('/'), style: 'filled' },
    { label: 'About the house', link: toDocument('pages', 'page about'), style: 'quiet' },
  ],
  tone: 'accent',
}

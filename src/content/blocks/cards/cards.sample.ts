import type { CardsBlock } from '#content/payload-types.ts'
import { base, toAddress, toDocument } from '#content/seed/seed-blocks.ts'
import { seedId } from '#content/seed/seed-id.ts'

export const cardsSample: CardsBlock = {
  ...base('cards', 'sample cards', { width: 'wide' }),
  cards: [
    {
      media: seedId('media auditorium'),
      title: 'From the last row',
      text: 'One hears best there, and sees who comes in late.',
      link: toAddress('/'),
    },
    {
      media: seedId('media beams'),
      title: 'Under the lights',
      text: 'Five gels, one floor, and a crew in black.',
      link: toDocument('pages', 'page about'),
    },
    {
      media: seedId('media fly-loft'),
      title: 'Above the stage',
      text: 'Where the scenery waits for its cue.',
      link: {},
    },
  ],
  columns: '3',
  style: 'framed',
}

import type { LogosBlock } from '#content/payload-types.ts'
import { base, toAddress } from '#content/seed/seed-blocks.ts'
import { seedId } from '#content/seed/seed-id.ts'

export const logosSample: LogosBlock = {
  ...base('logos', 'sample logos', { width: 'wide' }),
  logos: [
    { media: seedId('media curtain'), label: 'Théâtre du Quai', link: toAddress('/') },
    { media: seedId('media beams'), label: 'Five Gels', link: {} },
    { media: seedId('media auditorium'), label: 'The Last Row', link: {} },
    { media: seedId('media fly-loft'), label: 'Ropes & Sons', link: {} },
  ],
  style: 'color',
}

import type { PricingBlock } from '#content/payload-types.ts'
import { base, toAddress } from '#content/seed/seed-blocks.ts'

const choose = (label: string, style: 'filled' | 'outline') => [
  { label, link: toAddress('/'), style },
]

export const pricingSample: PricingBlock = {
  ...base('pricing', 'sample pricing', { width: 'wide' }),
  plans: [
    {
      title: 'The gallery',
      price: '€9',
      period: 'an evening',
      text: 'High up, and close to the ropes.',
      features: 'One seat\nThe best sound',
      buttons: choose('Take the gallery', 'outline'),
      highlighted: false,
    },
    {
      title: 'The stalls',
      price: '€24',
      period: 'an evening',
      text: 'In the middle of everything.',
      features: 'One seat\nA programme\nA drink at the interval',
      buttons: choose('Take the stalls', 'filled'),
      highlighted: true,
      label: 'Most chosen',
    },
    {
      title: 'The box',
      price: '€120',
      period: 'a season',
      text: 'For who comes back.',
      features: 'Four seats\nA programme\nA door of your own',
      buttons: choose('Take the box', 'outline'),
      highlighted: false,
    },
  ],
}

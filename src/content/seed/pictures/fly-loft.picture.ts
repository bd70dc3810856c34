import { bilingual } from '#content/fields/bilingual.ts'
import { canvas, sequence, times } from './picture.ts'
import type { Picture } from './picture.ts'

const next = sequence(29)

const ropes = times(34, (index) => {
  const x = 60 + index * 70 + next() * 24
  const length = 640 + next() * 780
  const isLoaded = next() > 0.45
  const bag = `<path d="M${x - 26} ${length} q26 -46 52 0 q22 92 -6 150 h-40 q-28 -58 -6 -150z" fill="#e8d9b8"/><path d="M${x - 16} ${length - 4} h32" stroke="#b0123b" stroke-width="12"/>`
  return `<path d="M${x} 0 V${length}" stroke="#dfe7e4" stroke-width="${4 + next() * 5}"/>${isLoaded ? bag : ''}`
}).join('')

const beams = times(
  5,
  (index) =>
    `<rect x="0" y="${90 + index * 150}" width="2400" height="${26 - index * 3}" fill="#0b2a33" opacity="${0.85 - index * 0.13}"/>`,
).join('')

export const flyLoft: Picture = {
  name: 'fly-loft',
  alt: bilingual(
    'Ropes and sandbags hang in long rows from the beams over a stage.',
    'Des cordes et des sacs de sable pendent en longues rangées des poutres au-dessus d’une scène.',
  ),
  focal: { x: 40, y: 60 },
  svg: canvas(
    '<linearGradient id="air" x1="0" y1="0" x2=".2" y2="1"><stop offset="0" stop-color="#0d3a47"/><stop offset=".55" stop-color="#1c6a73"/><stop offset="1" stop-color="#e9a84e"/></linearGradient>',
    `<rect width="100%" height="100%" fill="url(#air)"/>${beams}${ropes}<path d="M0 1520 h2400 v80 h-2400z" fill="#0b2a33"/>`,
  ),
}

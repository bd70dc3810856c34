import { bilingual } from '#content/fields/bilingual.ts'
import { canvas, times } from './picture.ts'
import type { Picture } from './picture.ts'

/** A truss between two chords, with its diagonals. */
const truss = (y: number, height: number, color: string): string =>
  `<rect x="-20" y="${y}" width="2440" height="26" fill="${color}"/><rect x="-20" y="${y + height}" width="2440" height="26" fill="${color}"/>` +
  times(
    16,
    (index) =>
      `<path d="M${index * 160 - 20} ${y + height + 10} L${index * 160 + 60} ${y + 14} L${index * 160 + 140} ${y + height + 10}" fill="none" stroke="${color}" stroke-width="15"/>`,
  ).join('')

const chains = [340, 1200, 2060]
  .map(
    (x) =>
      `<path d="M${x} 0 V470" stroke="#1b2a2c" stroke-width="12" stroke-dasharray="26 10"/><rect x="${x - 52}" y="150" width="104" height="150" rx="16" fill="#e0a83f"/><rect x="${x - 52}" y="212" width="104" height="22" fill="#1b2a2c"/>`,
  )
  .join('')

const lamps = [520, 780, 1040, 1360, 1620, 1880]
  .map(
    (x, index) =>
      `<path d="M${x - 40} 776 h80 l22 120 h-124z" fill="#1b2a2c"/><path d="M${x - 60} 900 L${x + 60} 900 L${x + 230 - index * 30} 1600 L${x - 330 + index * 30} 1600Z" fill="#fff3cf" opacity=".2"/>`,
  )
  .join('')

export const bridge: Picture = {
  name: 'bridge',
  alt: bilingual(
    'A lighting bridge of steel truss hangs from three yellow chain hoists; six lamps shine down from it.',
    'Un pont lumière en treillis d’acier, suspendu à trois palans jaunes ; six projecteurs en descendent.',
  ),
  focal: { x: 50, y: 42 },
  svg: canvas(
    '<linearGradient id="loft" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#e9dcc0"/><stop offset=".4" stop-color="#d0876a"/><stop offset="1" stop-color="#4d2b3d"/></linearGradient>',
    `<rect width="100%" height="100%" fill="url(#loft)"/>${chains}${truss(460, 250, '#1f4f56')}${lamps}<path d="M0 1490 h2400 v110 h-2400z" fill="#1b1420"/>`,
  ),
}

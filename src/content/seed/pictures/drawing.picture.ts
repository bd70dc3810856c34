import { bilingual } from '#content/fields/bilingual.ts'
import { canvas, times } from './picture.ts'
import type { Picture } from './picture.ts'

const grid =
  times(25, (index) => `<path d="M${index * 100} 0 V1600"/>`).join('') +
  times(17, (index) => `<path d="M0 ${index * 100} H2400"/>`).join('')

/** A house in section: fly tower, stage, pit and the slope of the seats. */
const section =
  '<path d="M300 1260 L300 900 L900 900 L900 300 L1460 300 L1460 900 L2080 780 L2080 1260Z M900 1260 V900 M1460 1260 V900 M300 1260 H2080 M900 1400 H1460 V1260 M900 1400 V1260 M1480 1230 L2060 1010"/>' +
  times(9, (index) => `<path d="M${960 + index * 56} 320 V${560 + (index % 3) * 90}"/>`).join('') +
  times(10, (index) => `<path d="M${1520 + index * 54} ${1214 - index * 21} v-44 h30"/>`).join('')

const measures =
  '<path d="M900 220 H1460 M900 196 v48 M1460 196 v48 M200 900 V1260 M176 900 h48 M176 1260 h48"/>'

export const drawing: Picture = {
  name: 'drawing',
  alt: bilingual(
    'A drawing in white lines on blue paper: a theatre in section, with fly tower, stage and rows of seats.',
    'Un dessin au trait blanc sur papier bleu : un théâtre en coupe, sa cage de scène, son plateau, ses rangs.',
  ),
  focal: { x: 50, y: 50 },
  svg: canvas(
    '<linearGradient id="paper" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#1f5568"/><stop offset="1" stop-color="#153b4c"/></linearGradient>',
    `<rect width="100%" height="100%" fill="url(#paper)"/><g stroke="#fff" stroke-width="2" opacity=".1">${grid}</g><g fill="none" stroke="#f4ecd8" stroke-width="8">${section}</g><g stroke="#e0a83f" stroke-width="6">${measures}</g>` +
      '<circle cx="1180" cy="1080" r="150" fill="none" stroke="#e0a83f" stroke-width="8" stroke-dasharray="34 18"/><g transform="rotate(-32 1900 420)"><rect x="1560" y="396" width="560" height="48" fill="#e0a83f"/><path d="M1560 396 l-92 24 l92 24z" fill="#f4ecd8"/><path d="M1496 412 l-28 8 l28 8z" fill="#1b2a2c"/><rect x="2120" y="396" width="46" height="48" fill="#b4502c"/></g>',
  ),
}

import { bilingual } from '#content/fields/bilingual.ts'
import { canvas, sequence, times } from './picture.ts'
import type { Picture } from './picture.ts'

const next = sequence(23)

/** Lines of a text in the middle of a page, with speeches and pauses. */
const lines = (left: number): string =>
  times(19, (index) => {
    if (index % 6 === 5) return ''
    const isName = index % 6 === 0
    const width = isName ? 150 : 300 + next() * 190
    return `<rect x="${left}" y="${360 + index * 46}" width="${width}" height="${isName ? 16 : 14}" rx="7" fill="${isName ? '#8f0f30' : '#3b3630'}" opacity="${isName ? 1 : 0.78}"/>`
  }).join('')

const ring = (x: number, y: number, width: number) =>
  `<ellipse cx="${x}" cy="${y}" rx="${width}" ry="40" fill="none" stroke="#1c6a73" stroke-width="8"/>`

const note = (x: number, y: number) =>
  `<path d="M${x} ${y} q40 -34 80 0 t80 0 t60 -6 M${x} ${y + 44} q30 -24 70 0 t64 0" fill="none" stroke="#1c6a73" stroke-width="8" stroke-linecap="round"/>`

export const promptBook: Picture = {
  name: 'prompt-book',
  alt: bilingual(
    'An open prompt book under a lamp: lines of text, and notes in green pencil at their edges.',
    'Un livre de souffleur ouvert sous une lampe : des lignes de texte et, au bord, des notes au crayon vert.',
  ),
  focal: { x: 50, y: 50 },
  svg: canvas(
    '<radialGradient id="lamp" cx=".5" cy=".42" r=".62"><stop offset="0" stop-color="#fff6dd"/><stop offset=".55" stop-color="#efd9a8"/><stop offset="1" stop-color="#b98d4f"/></radialGradient><linearGradient id="gutter" x1="0" x2="1"><stop offset="0" stop-color="#7a5526" stop-opacity="0"/><stop offset=".5" stop-color="#7a5526" stop-opacity=".55"/><stop offset="1" stop-color="#7a5526" stop-opacity="0"/></linearGradient>',
    '<rect width="100%" height="100%" fill="#1b1116"/><path d="M150 1500 L2250 1500 L2140 1560 L260 1560Z" fill="#0b0709"/>' +
      '<path d="M220 230 Q700 160 1200 250 Q1700 160 2180 230 L2240 1500 Q1720 1420 1200 1510 Q680 1420 160 1500Z" fill="url(#lamp)"/><rect x="1100" y="240" width="200" height="1260" fill="url(#gutter)"/>' +
      `${lines(520)}${lines(1440)}${note(270, 480)}${note(250, 900)}${note(2000, 620)}${ring(690, 728, 220)}${ring(1630, 1004, 250)}` +
      '<path d="M2000 900 L1880 950 M2000 900 l-50 -8 m50 8 l-30 44" stroke="#1c6a73" stroke-width="8" fill="none"/>' +
      '<g transform="rotate(24 1820 1300)"><rect x="1560" y="1270" width="520" height="44" fill="#d4274f"/><path d="M2080 1270 l80 22 l-80 22z" fill="#efd9a8"/><path d="M2134 1284 l26 8 l-26 8z" fill="#1b1116"/><rect x="1520" y="1270" width="44" height="44" fill="#f4ead6"/></g>',
  ),
}

import { bilingual } from '#content/fields/bilingual.ts'
import { canvas, pictureHeight, pictureWidth, sequence, times } from './picture.ts'
import type { Picture } from './picture.ts'

const next = sequence(11)

const stops = [
  [0, '#3d0716'],
  [0.28, '#8f0f30'],
  [0.46, '#d4274f'],
  [0.6, '#a3133a'],
  [1, '#2c0510'],
] as const

const gradient = `<linearGradient id="fold">${stops
  .map(([at, color]) => `<stop offset="${at}" stop-color="${color}"/>`)
  .join('')}</linearGradient>`

const floor =
  '<linearGradient id="floor" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#f0c98b"/><stop offset="1" stop-color="#8a5527"/></linearGradient>'

/** Half a curtain: folds that widen towards the edge and are gathered at the tie. */
const folds = (direction: 1 | -1): string => {
  const edge = direction === 1 ? 0 : pictureWidth
  let x = edge
  return times(9, (index) => {
    const width = (150 - index * 9 + next() * 26) * direction
    const sway = (60 + index * 44) * direction
    const left = x - 14 * direction
    const right = x + width
    x += width
    const foot = pictureHeight - 150 - index * 6 + next() * 22
    return (
      `<path fill="url(#fold)" d="M${left} -10 L${right} -10 ` +
      `C${right} 520 ${right - sway * 1.25} 760 ${right - sway * 1.2} 1010 ` +
      `S${right - sway * 0.5} 1300 ${right - sway * 0.55} ${foot} ` +
      `L${left - sway * 0.6} ${foot + 12} ` +
      `C${left - sway * 0.6} 1300 ${left - sway * 1.3} 1200 ${left - sway * 1.2} 1010 S${left} 520 ${left} -10Z"/>`
    )
  })
    .toReversed()
    .join('')
}

const boards = times(17, (index) => {
  const x = (index - 8) * 210 + pictureWidth / 2
  const top = (index - 8) * 92 + pictureWidth / 2
  return `<path d="M${top} 1240 L${x * 1.6 - pictureWidth * 0.3} 1600" stroke="#5d3414" stroke-width="4" opacity=".45"/>`
}).join('')

export const curtain: Picture = {
  name: 'curtain',
  alt: bilingual(
    'A red curtain, half drawn, opens on a lit and empty stage.',
    'Un rideau rouge à demi tiré s’ouvre sur une scène vide et éclairée.',
  ),
  focal: { x: 50, y: 60 },
  svg: canvas(
    `${gradient}${floor}<radialGradient id="light" cx=".5" cy=".78" r=".62"><stop offset="0" stop-color="#fff0cf"/><stop offset=".35" stop-color="#efb969"/><stop offset="1" stop-color="#1c0d12"/></radialGradient>`,
    `<rect width="100%" height="100%" fill="url(#light)"/><rect y="1240" width="100%" height="360" fill="url(#floor)"/>${boards}` +
      `<ellipse cx="1200" cy="1400" rx="620" ry="110" fill="#fff4da" opacity=".75"/>${folds(1)}${folds(-1)}` +
      '<rect y="1470" width="100%" height="130" fill="#12090c"/>',
  ),
}

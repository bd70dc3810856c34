import { bilingual } from '#content/fields/bilingual.ts'
import { canvas, times } from './picture.ts'
import type { Picture } from './picture.ts'

interface Gear {
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly teeth: number
  readonly turn: number
  readonly color: string
}

/** A wheel: teeth as a thick dashed rim, spokes, a hub. */
const gear = ({ x, y, radius, teeth, turn, color }: Gear): string => {
  const tooth = (Math.PI * 2 * radius) / (teeth * 2)
  const spokes = times(6, (index) => {
    const angle = (index / 6) * 360
    return `<rect x="${x - 22}" y="${y - radius + 40}" width="44" height="${radius - 60}" fill="${color}" transform="rotate(${angle} ${x} ${y})"/>`
  }).join('')
  return (
    `<g transform="rotate(${turn} ${x} ${y})"><circle cx="${x}" cy="${y}" r="${radius}" fill="none" stroke="${color}" stroke-width="84" stroke-dasharray="${tooth} ${tooth}"/>` +
    `<circle cx="${x}" cy="${y}" r="${radius - 58}" fill="none" stroke="${color}" stroke-width="70"/>${spokes}</g>` +
    `<circle cx="${x}" cy="${y}" r="${radius * 0.26}" fill="${color}"/><circle cx="${x}" cy="${y}" r="${radius * 0.11}" fill="#1b2a2c"/>`
  )
}

export const gears: Picture = {
  name: 'gears',
  alt: bilingual(
    'Large flat gear wheels in mustard, rust, cream and green that reach into one another.',
    'De grandes roues dentées à plat, moutarde, rouille, crème et vert, qui s’engrènent.',
  ),
  focal: { x: 45, y: 50 },
  svg: canvas(
    '<linearGradient id="steel" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#c9d6d2"/><stop offset="1" stop-color="#8fa9a8"/></linearGradient>',
    '<rect width="100%" height="100%" fill="url(#steel)"/>' +
      gear({ x: 760, y: 820, radius: 470, teeth: 26, turn: 0, color: '#e0a83f' }) +
      gear({ x: 1560, y: 560, radius: 330, teeth: 18, turn: 8, color: '#b4502c' }) +
      gear({ x: 1960, y: 1230, radius: 420, teeth: 24, turn: 3, color: '#1f5f66' }) +
      gear({ x: 260, y: 150, radius: 280, teeth: 16, turn: 6, color: '#f7f0dc' }) +
      gear({ x: 1270, y: 1330, radius: 210, teeth: 12, turn: 0, color: '#1b2a2c' }),
  ),
}

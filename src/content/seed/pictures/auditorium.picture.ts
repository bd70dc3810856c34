import { bilingual } from '#content/fields/bilingual.ts'
import { canvas, sequence, times } from './picture.ts'
import type { Picture } from './picture.ts'

const next = sequence(5)

const point = (radius: number, angle: number): [number, number] => [
  1200 + Math.cos(angle) * radius,
  260 + Math.sin(angle) * radius,
]

/** Seats on arcs round the stage, as on a seating plan; some are taken. */
const seats = times(15, (row) => {
  const radius = 430 + row * 84
  const count = 22 + row * 4
  return times(count, (seat) => {
    const isAisle =
      Math.abs((seat / (count - 1)) * 3 - Math.round((seat / (count - 1)) * 3)) < 0.045
    if (isAisle && seat > 1 && seat < count - 2) return ''
    const angle = Math.PI * (0.06 + (0.88 * seat) / (count - 1))
    const [x, y] = point(radius, angle)
    const turn = (angle * 180) / Math.PI - 90
    const color = next() > 0.86 ? '#b0123b' : next() > 0.5 ? '#22252c' : '#3b404b'
    return `<rect x="${x - 21}" y="${y - 17}" width="42" height="34" rx="9" fill="${color}" transform="rotate(${turn} ${x} ${y})"/>`
  }).join('')
}).join('')

export const auditorium: Picture = {
  name: 'auditorium',
  alt: bilingual(
    'A seating plan: dark seats in arcs around a stage, a few of them red.',
    'Un plan de salle : des fauteuils sombres en arcs de cercle devant une scène, quelques-uns sont rouges.',
  ),
  focal: { x: 50, y: 40 },
  svg: canvas(
    '',
    `<rect width="100%" height="100%" fill="#ece6d8"/>${seats}<path d="M780 0 H1620 V210 Q1200 420 780 210Z" fill="#e0a83f"/><path d="M780 0 H1620 V60 H780Z" fill="#22252c"/>`,
  ),
}

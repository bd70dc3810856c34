import { bilingual } from '#content/fields/bilingual.ts'
import { canvas, sequence, times } from './picture.ts'
import type { Picture } from './picture.ts'

const next = sequence(97)
const colors = ['#82b3ff', '#f2c14e', '#ef6f6c', '#58c9b9', '#c7b7ff']

/** Cues as bars on a sheet of time, one below the other, and the line of now. */
const cues = times(11, (row) => {
  const y = 250 + row * 106
  const from = 330 + row * 96 + next() * 130
  const length = 240 + next() * 620
  const color = colors[row % colors.length] ?? '#82b3ff'
  const fade = 60 + next() * 120
  return (
    `<rect x="180" y="${y + 16}" width="78" height="26" rx="13" fill="#5d7396"/>` +
    `<path d="M${from} ${y + 58} L${from + fade} ${y} H${from + length} V${y + 58}Z" fill="${color}"/>` +
    `<rect x="${from + length + 24}" y="${y + 22}" width="${90 + next() * 140}" height="14" rx="7" fill="#3c5479"/>`
  )
}).join('')

export const cueStack: Picture = {
  name: 'cue-stack',
  alt: bilingual(
    'A list of cues as coloured bars on a dark ground, each later than the one above; a white line marks now.',
    'Une conduite en barres de couleur sur fond sombre, chacune plus tard que la précédente ; un trait blanc marque l’instant.',
  ),
  focal: { x: 50, y: 45 },
  svg: canvas(
    '<linearGradient id="screen" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#0f1b2d"/><stop offset="1" stop-color="#1c3155"/></linearGradient>',
    `<rect width="100%" height="100%" fill="url(#screen)"/><g stroke="#2b4269" stroke-width="3">${times(11, (index) => `<path d="M${330 + index * 190} 160 V1480"/>`).join('')}</g>${cues}` +
      '<path d="M1270 120 V1500" stroke="#fff" stroke-width="8"/><path d="M1230 90 h80 l-40 60z" fill="#fff"/>',
  ),
}

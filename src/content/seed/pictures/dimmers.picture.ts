import { bilingual } from '#content/fields/bilingual.ts'
import { canvas, sequence, times } from './picture.ts'
import type { Picture } from './picture.ts'

const next = sequence(41)
const caps = ['#f2a93b', '#f2a93b', '#e43d6b', '#efe6d2', '#19b3a3']

/** Two rows of sliders; those that are up light their scale. */
const sliders = times(2, (row) =>
  times(18, (index) => {
    const x = 210 + index * 117
    const top = 300 + row * 640
    const isUp = next() > 0.42
    const level = isUp ? 60 + next() * 330 : 420
    const cap = caps[Math.floor(next() * caps.length)] ?? '#efe6d2'
    const scale = times(
      9,
      (mark) =>
        `<path d="M${x - 30} ${top + 30 + mark * 52} h14" stroke="#5b6480" stroke-width="4"/>`,
    ).join('')
    const glow = isUp
      ? `<rect x="${x - 5}" y="${top + level + 30}" width="10" height="${470 - level - 10}" fill="${cap}" opacity=".85"/>`
      : ''
    return (
      `${scale}<rect x="${x - 5}" y="${top}" width="10" height="490" rx="5" fill="#0b0d17"/>${glow}` +
      `<rect x="${x - 34}" y="${top + level}" width="68" height="56" rx="10" fill="${isUp ? cap : '#39405a'}"/>` +
      `<rect x="${x - 34}" y="${top + level + 24}" width="68" height="8" fill="#0b0d17" opacity=".5"/>`
    )
  }).join(''),
).join('')

export const dimmers: Picture = {
  name: 'dimmers',
  alt: bilingual(
    'A lighting desk in the dark: two rows of sliders, some raised, with amber, red and green caps.',
    'Un pupitre lumière dans le noir : deux rangées de curseurs, certains montés, aux boutons ambre, rouges et verts.',
  ),
  focal: { x: 50, y: 45 },
  svg: canvas(
    '<linearGradient id="desk" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#141829"/><stop offset="1" stop-color="#252c47"/></linearGradient><radialGradient id="lamp" cx=".72" cy="0" r=".9"><stop offset="0" stop-color="#f2a93b" stop-opacity=".55"/><stop offset="1" stop-color="#f2a93b" stop-opacity="0"/></radialGradient>',
    `<rect width="100%" height="100%" fill="url(#desk)"/><rect width="100%" height="100%" fill="url(#lamp)"/><path d="M120 220 H2280 M120 860 H2280 M120 1500 H2280" stroke="#4a5374" stroke-width="5"/>${sliders}`,
  ),
}

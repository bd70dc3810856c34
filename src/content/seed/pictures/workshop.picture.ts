import { bilingual } from '#content/fields/bilingual.ts'
import { canvas, sequence, times } from './picture.ts'
import type { Picture } from './picture.ts'

const next = sequence(61)

/** One bay of the hall: a tooth of the roof with its skylight, and a wall of windows. */
const bays = times(6, (index) => {
  const x = 120 + index * 360
  const panes = times(4, (column) =>
    times(5, (row) => {
      const color =
        ['#ffd98a', '#ffc35a', '#f7b24a', '#3d6a70'][Math.floor(next() * 4)] ?? '#ffd98a'
      return `<rect x="${x + 46 + column * 70}" y="${880 + row * 76}" width="58" height="64" fill="${color}"/>`
    }).join(''),
  ).join('')
  return (
    `<path d="M${x} 820 L${x} 560 L${x + 360} 820Z" fill="#1c4a52"/><path d="M${x} 560 L${x} 820 L${x + 52} 820 L${x + 52} 598Z" fill="#ffe3a3"/>` +
    times(
      3,
      (bar) => `<rect x="${x}" y="${630 + bar * 60}" width="52" height="8" fill="#1c4a52"/>`,
    ).join('') +
    `<rect x="${x}" y="820" width="360" height="500" fill="${index % 2 === 0 ? '#b4502c' : '#a84826'}"/>${panes}`
  )
}).join('')

export const workshop: Picture = {
  name: 'workshop',
  alt: bilingual(
    'A brick workshop with a saw-tooth roof at dusk; its windows are lit and its big door stands open.',
    'Un atelier de brique au toit en dents de scie, au crépuscule ; les fenêtres sont éclairées, la grande porte ouverte.',
  ),
  focal: { x: 52, y: 62 },
  svg: canvas(
    '<linearGradient id="dusk" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#15323f"/><stop offset=".45" stop-color="#3a7076"/><stop offset=".72" stop-color="#f0b96a"/><stop offset="1" stop-color="#f7d9a0"/></linearGradient><linearGradient id="glow" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#fff2cb"/><stop offset="1" stop-color="#f0a63f"/></linearGradient>',
    '<rect width="100%" height="100%" fill="url(#dusk)"/><circle cx="1880" cy="430" r="130" fill="#ffe9bd" opacity=".9"/>' +
      `<path d="M2040 820 V320 h70 v500z" fill="#8f3d20"/><path d="M2030 320 h90 v-26 h-90z" fill="#6e2d17"/>${bays}` +
      '<rect x="1010" y="900" width="380" height="420" fill="url(#glow)"/><path d="M1080 1320 V1010 h18 v310z M1300 1320 V1010 h18 v310z M1060 1010 h280 v16 h-280z" fill="#1c4a52"/><circle cx="1200" cy="1130" r="78" fill="none" stroke="#1c4a52" stroke-width="18"/><path d="M1200 1026 v26" stroke="#1c4a52" stroke-width="10"/>' +
      '<path d="M0 1320 H2400 V1600 H0Z" fill="#23282b"/><path d="M1010 1320 h380 l220 280 h-820z" fill="#f0a63f" opacity=".35"/>',
  ),
}

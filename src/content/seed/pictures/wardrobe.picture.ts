import { bilingual } from '#content/fields/bilingual.ts'
import { canvas, sequence, times } from './picture.ts'
import type { Picture } from './picture.ts'

const next = sequence(17)

const cloths = [
  ...['#f4ead6', '#e5d2ad', '#d9a25b', '#c7743a', '#b0483a'],
  ...['#8f0f30', '#6d1a3d', '#4a2a56', '#2f3d6b', '#22566f'],
  ...['#1d4a4a', '#22302f', '#171a1f'],
]

/** A garment on its hanger: shoulders, a hem, a fold or two and the tape at the neck. */
const garments = times(13, (index) => {
  const x = 190 + index * 168
  const hem = 1120 + next() * 300
  const flare = 96 + next() * 70
  const cloth = cloths[index] ?? '#171a1f'
  const folds = times(
    2,
    (fold) =>
      `<path d="M${x - 22 + fold * 44} 560 L${x - 40 + fold * 80} ${hem - 10}" stroke="#000" stroke-width="7" opacity=".16"/>`,
  ).join('')
  return (
    `<path d="M${x} 330 q-4 -60 26 -64 q30 0 20 34" fill="none" stroke="#f4ead6" stroke-width="8"/>` +
    `<path d="M${x - 22} 384 L${x - 104} 452 L${x - 92} 720 L${x - flare} ${hem} L${x + flare} ${hem} L${x + 92} 720 L${x + 104} 452 L${x + 22} 384 Q${x} 420 ${x - 22} 384Z" fill="${cloth}"/>` +
    `${folds}<rect x="${x - 12}" y="412" width="24" height="12" fill="#fffaf0"/>`
  )
}).join('')

export const wardrobe: Picture = {
  name: 'wardrobe',
  alt: bilingual(
    'A rail of thirteen costumes, sorted by colour from white by way of rust and blue to black.',
    'Une tringle de treize costumes, rangés par couleur, du blanc au noir en passant par la rouille et le bleu.',
  ),
  focal: { x: 45, y: 45 },
  svg: canvas(
    '<linearGradient id="wall" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#e9b872"/><stop offset=".6" stop-color="#d98b5f"/><stop offset="1" stop-color="#a9586a"/></linearGradient>',
    `<rect width="100%" height="100%" fill="url(#wall)"/><path d="M0 1480 H2400 V1600 H0Z" fill="#5a2733"/><path d="M1480 0 L2400 0 L2400 1480 L2080 1480Z" fill="#fff2d0" opacity=".22"/>` +
      `<rect x="-20" y="296" width="2440" height="20" fill="#2a1620"/>${garments}`,
  ),
}

import { bilingual } from '#content/fields/bilingual.ts'
import { canvas } from './picture.ts'
import type { Picture } from './picture.ts'

const beam = (x: number, spread: number, foot: number, color: string): string =>
  `<path d="M${x - 34} -20 L${x + 34} -20 L${foot + spread} 1330 L${foot - spread} 1330Z" fill="${color}" opacity=".62"/>` +
  `<ellipse cx="${foot}" cy="1330" rx="${spread}" ry="${spread * 0.2}" fill="${color}" opacity=".85"/>`

export const beams: Picture = {
  name: 'beams',
  alt: bilingual(
    'Five coloured beams of light cross each other on a dark stage floor.',
    'Cinq faisceaux de couleur se croisent sur le plateau d’une scène sombre.',
  ),
  focal: { x: 50, y: 75 },
  svg: canvas(
    '<linearGradient id="night" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#0d0f1c"/><stop offset="1" stop-color="#23264a"/></linearGradient>',
    '<rect width="100%" height="100%" fill="url(#night)"/><rect y="1210" width="100%" height="390" fill="#171936"/><g style="mix-blend-mode:screen">' +
      beam(300, 330, 760, '#e43d6b') +
      beam(760, 300, 1180, '#f2a93b') +
      beam(1200, 280, 1000, '#2f7fe0') +
      beam(1640, 320, 1420, '#19b3a3') +
      beam(2120, 330, 1700, '#8a4bd6') +
      '</g><g fill="#05060d"><rect x="0" y="0" width="2400" height="44"/>' +
      [300, 760, 1200, 1640, 2120]
        .map((x) => `<path d="M${x - 52} 20 h104 l-18 100 h-68z"/>`)
        .join('') +
      '</g>',
  ),
}

import { bilingual } from '#content/fields/bilingual.ts'
import { canvas, times } from './picture.ts'
import type { Picture } from './picture.ts'

const seats = times(8, (row) =>
  times(26 + row, (seat) => {
    const width = 66 + row * 11
    const x = 1200 + (seat - (25 + row) / 2) * (width + 10)
    const y = 1130 + row * row * 6 + row * 38
    return `<rect x="${x - width / 2}" y="${y}" width="${width}" height="${60 + row * 14}" rx="${18 + row * 3}" fill="#${['2b1720', '251319', '1d0f15', '170c11', '12090d', '0d070a', '0a0508', '070406'][row] ?? '070406'}"/>`
  }).join(''),
).join('')

/** The lamp that stays lit on an empty stage at night. */
export const ghostLight: Picture = {
  name: 'ghost-light',
  alt: bilingual(
    'A single bulb on a stand is lit in the middle of a dark stage; rows of empty seats before it.',
    'Une seule ampoule sur pied brille au milieu d’une scène obscure ; devant elle, des rangées de fauteuils vides.',
  ),
  focal: { x: 50, y: 40 },
  svg: canvas(
    '<radialGradient id="glow" gradientUnits="userSpaceOnUse" cx="1200" cy="560" r="1250"><stop offset="0" stop-color="#ffe9b0"/><stop offset=".06" stop-color="#f5b94f"/><stop offset=".28" stop-color="#8d4a25"/><stop offset=".62" stop-color="#33161f"/><stop offset="1" stop-color="#0c070c"/></radialGradient>' +
      '<radialGradient id="pool" cx=".5" cy=".5" r=".5"><stop offset="0" stop-color="#ffdf9a" stop-opacity=".9"/><stop offset="1" stop-color="#ffdf9a" stop-opacity="0"/></radialGradient>',
    '<rect width="100%" height="100%" fill="url(#glow)"/>' +
      times(
        13,
        (index) =>
          `<path d="M${index * 200} 0 L${index * 200 + (index < 6 ? 60 : -60)} 960" stroke="#0c070c" stroke-width="${index % 3 === 0 ? 14 : 5}" opacity=".35"/>`,
      ).join('') +
      '<path d="M0 960 H2400 V1600 H0Z" fill="#1a0e12" opacity=".62"/><ellipse cx="1200" cy="1030" rx="900" ry="120" fill="url(#pool)"/>' +
      '<path d="M1194 600 h12 v400 h-12z M1130 996 h140 l20 34 h-180z" fill="#140b0e"/><circle cx="1200" cy="560" r="150" fill="url(#pool)"/><circle cx="1200" cy="556" r="44" fill="#fff8e2"/>' +
      '<path d="M1180 596 h40 v26 h-40z" fill="#140b0e"/><path d="M1146 556 a54 54 0 0 1 108 0 M1146 556 l22 50 M1254 556 l-22 50 M1200 502 v-8" fill="none" stroke="#3a2012" stroke-width="5"/>' +
      seats,
  ),
}

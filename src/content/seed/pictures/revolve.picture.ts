import { bilingual } from '#content/fields/bilingual.ts'
import { canvas, sequence, times } from './picture.ts'
import type { Picture } from './picture.ts'

const next = sequence(73)
const woods = ['#d9a566', '#cf9755', '#e2b377', '#c48a48']

const at = (radius: number, angle: number): string =>
  `${1200 + Math.cos(angle) * radius} ${800 + Math.sin(angle) * radius}`

/** Boards of a disc, as slices of rings. */
const ring = (inner: number, outer: number, count: number): string =>
  times(count, (index) => {
    const from = (index / count) * Math.PI * 2
    const to = ((index + 1) / count) * Math.PI * 2
    const color = woods[Math.floor(next() * woods.length)] ?? '#d9a566'
    return `<path d="M${at(inner, from)} L${at(outer, from)} A${outer} ${outer} 0 0 1 ${at(outer, to)} L${at(inner, to)} A${inner} ${inner} 0 0 0 ${at(inner, from)}Z" fill="${color}" stroke="#7d5426" stroke-width="3"/>`
  }).join('')

const wheels = times(24, (index) => {
  const angle = (index / 24) * Math.PI * 2
  const [x, y] = at(690, angle).split(' ')
  return `<rect x="${Number(x) - 34}" y="${Number(y) - 16}" width="68" height="32" rx="6" fill="#e0a83f" transform="rotate(${(angle * 180) / Math.PI + 90} ${x} ${y})"/>`
}).join('')

export const revolve: Picture = {
  name: 'revolve',
  alt: bilingual(
    'A revolving stage from above: rings of wooden boards on a dark floor, with yellow wheels round its edge.',
    'Une tournette vue d’en haut : des anneaux de planches sur un sol sombre, des galets jaunes tout autour.',
  ),
  focal: { x: 50, y: 50 },
  svg: canvas(
    '<radialGradient id="pool" cx=".5" cy=".5" r=".6"><stop offset="0" stop-color="#2c6169"/><stop offset="1" stop-color="#112a31"/></radialGradient>',
    '<rect width="100%" height="100%" fill="url(#pool)"/><circle cx="1200" cy="800" r="730" fill="#0b1d22"/>' +
      `${wheels}<circle cx="1200" cy="800" r="664" fill="#5f3d18"/>${ring(480, 655, 40)}${ring(300, 480, 26)}${ring(120, 300, 16)}` +
      '<circle cx="1200" cy="800" r="120" fill="#b4502c"/><circle cx="1200" cy="800" r="46" fill="#0b1d22"/><circle cx="1200" cy="800" r="664" fill="none" stroke="#f7f0dc" stroke-width="7" stroke-dasharray="60 46"/>' +
      '<path d="M1200 800 L1720 250" stroke="#f7f0dc" stroke-width="6"/><circle cx="1720" cy="250" r="22" fill="#f7f0dc"/>',
  ),
}

import { bilingual } from '#content/fields/bilingual.ts'
import { canvas, sequence, times } from './picture.ts'
import type { Picture } from './picture.ts'

const next = sequence(131)
const colors = ['#134fc0', '#d94f3d', '#f2b632', '#1b8a78', '#7b5bd0', '#0f1b2d']

const sockets = times(3, (row) =>
  times(16, (index) => {
    const x = 225 + index * 130
    const y = 330 + row * 430
    return `<circle cx="${x}" cy="${y}" r="42" fill="#c6d3e6"/><circle cx="${x}" cy="${y}" r="24" fill="#0f1b2d"/><rect x="${x - 30}" y="${y - 88}" width="60" height="14" rx="7" fill="#9fb3d1"/>`
  }).join(''),
).join('')

/** Cables hang between two sockets as chains do. */
const cables = times(11, (index) => {
  const from = 225 + Math.floor(next() * 16) * 130
  const to = 225 + Math.floor(next() * 16) * 130
  const [low, high] = index % 2 === 0 ? [330, 760] : [760, 1190]
  const sag = Math.max(low, high) + 220 + next() * 260
  const color = colors[index % colors.length] ?? '#134fc0'
  return (
    `<path d="M${from} ${low} C${from} ${sag} ${to} ${sag} ${to} ${high}" fill="none" stroke="${color}" stroke-width="26" stroke-linecap="round"/>` +
    `<circle cx="${from}" cy="${low}" r="34" fill="${color}"/><circle cx="${to}" cy="${high}" r="34" fill="${color}"/>`
  )
}).join('')

export const patchBay: Picture = {
  name: 'patch-bay',
  alt: bilingual(
    'Three rows of sockets on a pale panel, joined by hanging cables in blue, red, yellow, green and violet.',
    'Trois rangées de prises sur un panneau clair, reliées par des câbles pendants bleus, rouges, jaunes, verts et violets.',
  ),
  focal: { x: 50, y: 55 },
  svg: canvas(
    '<linearGradient id="panel" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#eef4fc"/><stop offset="1" stop-color="#cfdcef"/></linearGradient>',
    `<rect width="100%" height="100%" fill="url(#panel)"/>${sockets}${cables}`,
  ),
}

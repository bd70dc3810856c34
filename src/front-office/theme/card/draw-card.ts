import { contrast } from '../design-colors.ts'
import type { FontFamily } from '../font-files.ts'
import { faceFor, shapeText, type ShapedText } from './card-faces.ts'
import { fitTitle, shorten } from './card-lines.ts'
import type { CardLook } from './card-look.ts'

/** What a card says. */
export interface Card {
  readonly title: string
  readonly siteName: string
  readonly host: string
  readonly look: CardLook
}

/** The shape that networks show largest (https://ogp.me), in pixels. */
export const CARD_SHAPE = { width: 1200, height: 630 } as const

/** Raised when the drawing changes: cards that were made before get another address. */
export const CARD_VERSION = 1

/** Scripts that the theme's faces have; a card with half of its words would be none. */
const DRAWABLE =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]*$/u

export const isDrawable = ({ title, siteName }: Pick<Card, 'title' | 'siteName'>): boolean =>
  /[\p{L}\p{N}]/u.test(title) && DRAWABLE.test(title) && DRAWABLE.test(siteName)

const MARGIN = 72
const CURTAIN = 190
const FOLDS = 5
const SMALL = 30
const LINE = 1.08
const TITLE_TOP = 78

/** A page's title on the ground of its site, a curtain at the side: a whole SVG, its letters as outlines. */
export function drawCard({ title, siteName, host, look }: Card): string {
  const { width, height } = CARD_SHAPE
  const inner = width - 2 * MARGIN - CURTAIN
  const foot = height - MARGIN
  const room = { width: inner, height: foot - SMALL - 56 - TITLE_TOP, lineHeight: LINE }
  const face = faceFor(title + siteName, look.face)
  const { lines, size } = fitTitle(title, face, room)
  const name = oneLine(siteName, face, { size: SMALL, width: inner * 0.62 })
  const place = oneLine(host, 'sans', { size: SMALL * 0.8, width: inner * 0.36 })
  const parts = [
    `<rect width="${String(width)}" height="${String(height)}" fill="${look.ground}"/>`,
    curtain(look),
    ...lines.map((line, index) =>
      outlines(line, {
        ...{ x: MARGIN, y: TITLE_TOP + size * (0.78 + index * LINE) },
        stroke: strokeOf(face, size),
      }),
    ),
    `<rect x="${String(MARGIN)}" y="${String(foot - SMALL - 28)}" width="${String(inner)}" height="5"/>`,
    outlines(name, { x: MARGIN, y: foot, stroke: strokeOf(face, SMALL) }),
    outlines(place, { x: MARGIN + inner - place.width, y: foot, stroke: 0 }),
  ]
  const shape = `width="${String(width)}" height="${String(height)}"`
  const ink = `fill="${look.text}" stroke="${look.text}" stroke-width="0"`
  return `<svg xmlns="http://www.w3.org/2000/svg" ${shape} ${ink}>${parts.join('')}</svg>`
}

const oneLine = (
  text: string,
  face: FontFamily,
  room: { size: number; width: number },
): ShapedText => shapeText(shorten(text, face, room), face, room.size)

/** Pixels by which faces whose default weight is that of text are made as heavy as titles are. */
const strokeOf = (face: FontFamily, size: number): number =>
  face === 'grotesque' ? 0 : size * 0.016

const outlines = (
  { paths }: ShapedText,
  { x, y, stroke }: { x: number; y: number; stroke: number },
): string => {
  const place = `translate(${x.toFixed(1)} ${y.toFixed(1)})`
  return `<path transform="${place}" stroke-width="${stroke.toFixed(2)}" d="${paths.join('')}"/>`
}

/** Folds of cloth in the accent, each with a shadow; cloth as dark as the ink has a light on it. */
function curtain({ accent, text, ground }: CardLook): string {
  const { width, height } = CARD_SHAPE
  const fold = CURTAIN / FOLDS
  const shade = contrast(accent, text) < 1.5 ? ground : text
  const folds = Array.from({ length: FOLDS }, (_, index) => {
    const hem = height - (index % 2 === 0 ? 10 : 0)
    const start = width - CURTAIN + index * fold
    return [
      `<path fill="${accent}" d="M${num(start)} 0h${num(fold)}V${num(hem)}q${num(-fold / 2)} 14 ${num(-fold)} 0z"/>`,
      `<path fill="${shade}" opacity=".${num(14 + index * 4)}" d="M${num(start + fold * 0.58)} 0h${num(fold * 0.42)}V${num(hem)}h${num(-fold * 0.42)}z"/>`,
    ]
  })
  return folds.flat().join('')
}

const num = (value: number): string => String(Math.round(value * 10) / 10)

import { createHmac } from 'node:crypto'

/** One of the four squares of an avatar: 10 units wide, at a corner. */
export interface AvatarPiece {
  /** For the `d` of an SVG path in a view box of 20 by 20. */
  readonly path: string
  /** Which of the theme's tones: 0 to 3. */
  readonly tone: number
}

export type Avatar = readonly AvatarPiece[]

/**
 * What an avatar is made of: the same for the same name and mail address. Keyed with the site's secret and 32 bits
 * short, so that nobody finds an address by its picture.
 */
export const faceOf = (name: string, email: string, secret: string): string =>
  createHmac('sha256', secret)
    .update(`avatar\n${name.trim().toLowerCase()}\n${email.trim().toLowerCase()}`)
    .digest('hex')
    .slice(0, 8)

/** What stands for somebody without a picture. It is drawn here and asked of nobody. */
export function avatarOf(face: string): Avatar {
  const seed = Buffer.from(face, 'hex')
  const first = (seed[0] ?? 0) % 4
  return CORNERS.map(([x, y], index) => {
    const byte = seed[index] ?? 0
    const shape = SHAPES[(byte >> 2) % SHAPES.length] ?? square
    return { path: shape(x, y), tone: (first + index + (byte >> 6)) % 4 }
  })
}

const CORNERS = [
  [0, 0],
  [10, 0],
  [0, 10],
  [10, 10],
] as const

type Shape = (x: number, y: number) => string
const at = (x: number, y: number): string => `M${String(x)} ${String(y)}`

const square: Shape = (x, y) => `${at(x, y)}h10v10h-10z`
const SHAPES: readonly Shape[] = [
  square,
  (x, y) => `${at(x, y + 5)}a5 5 0 0 1 10 0a5 5 0 0 1 -10 0z`,
  (x, y) => `${at(x, y)}h10a10 10 0 0 1 -10 10z`,
  (x, y) => `${at(x + 10, y)}v10a10 10 0 0 1 -10 -10z`,
  (x, y) => `${at(x + 10, y + 10)}h-10a10 10 0 0 1 10 -10z`,
  (x, y) => `${at(x, y + 10)}v-10a10 10 0 0 1 10 10z`,
]

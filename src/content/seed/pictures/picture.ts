import type { Bilingual } from '#content/fields/bilingual.ts'

/** Pictures of the starter sites are drawn, not shipped: SVG here, pixels when the site is seeded. */
export interface Picture {
  /** Of the file, without ending. */
  name: string
  alt: Bilingual
  /** Where the eye goes, in percent. */
  focal: { x: number; y: number }
  svg: string
}

export const pictureWidth = 2400
export const pictureHeight = 1600

/** Numbers that look random and are the same each time (mulberry32). */
export const sequence = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** `times(3, String)` → `['0', '1', '2']`. */
export const times = <Value>(count: number, make: (index: number) => Value): Value[] =>
  Array.from({ length: count }, (_, index) => make(index))

/** A canvas with film grain over what is drawn, so that flat colour looks like print. */
export const canvas = (defs: string, drawing: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${pictureWidth}" height="${pictureHeight}" viewBox="0 0 ${pictureWidth} ${pictureHeight}">` +
  `<defs>${defs}<filter id="noise" x="0" y="0" width="100%" height="100%"><feTurbulence type="fractalNoise" baseFrequency="0.8" numOctaves="2" seed="7" stitchTiles="stitch"/><feColorMatrix type="saturate" values="0"/><feComponentTransfer><feFuncA type="linear" slope="0.09"/></feComponentTransfer></filter><pattern id="grain" width="400" height="400" patternUnits="userSpaceOnUse"><rect width="400" height="400" filter="url(#noise)"/></pattern></defs>` +
  `${drawing}<rect width="100%" height="100%" fill="url(#grain)"/></svg>`

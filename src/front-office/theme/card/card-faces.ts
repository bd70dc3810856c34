import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { create, type Font } from 'fontkit'
import type { FontFamily } from '../font-files.ts'

/** A run of text as outlines; the pen starts at 0, the baseline is at 0. */
export interface ShapedText {
  /** One path for each letter, in pixels. */
  readonly paths: readonly string[]
  /** Pixels. */
  readonly width: number
}

const { resolve } = createRequire(import.meta.url)

const fileOf = (face: string, subset: string, axes: string): string =>
  resolve(`@fontsource-variable/${face}/files/${face}-${subset}-${axes}-normal.woff2`)

const SERIF = 'source-serif-4'
const WESTERN = ['latin', 'latin-ext', 'vietnamese']

/** Where the letters of a face are looked for, the first file that has one first. */
const files: Readonly<Record<FontFamily, readonly string[]>> = {
  grotesque: WESTERN.map((subset) => fileOf('bricolage-grotesque', subset, 'wdth')),
  sans: ['latin', 'latin-ext'].map((subset) => fileOf('instrument-sans', subset, 'wght')),
  serif: [...WESTERN, 'cyrillic', 'cyrillic-ext', 'greek'].map((subset) =>
    fileOf(SERIF, subset, 'wght'),
  ),
}

const opened = new Map<string, Font>()

/** @throws when the file holds several faces: it is none of the packages' */
function openFont(file: string): Font {
  const known = opened.get(file)
  if (known !== undefined) return known
  const font = create(readFileSync(file))
  if (!('layout' in font)) throw new Error(`${file} holds several faces.`)
  opened.set(file, font)
  return font
}

/** The font for a letter; what no face has is left out. */
function fontFor(letter: string, family: FontFamily): Font | undefined {
  const point = letter.codePointAt(0) ?? 0
  for (const file of [...files[family], ...files.serif]) {
    const font = openFont(file)
    if (font.hasGlyphForCodePoint(point)) return font
  }
  return undefined
}

/** The face for a text: the serif where it alone has all letters, so that they match. */
export function faceFor(text: string, wanted: FontFamily): FontFamily {
  const points = [...text].map((letter) => letter.codePointAt(0) ?? 0)
  const has = (file: string, point: number) => openFont(file).hasGlyphForCodePoint(point)
  const isWhole = (family: FontFamily) =>
    points.every((point) => files[family].some((file) => has(file, point)))
  return !isWhole(wanted) && isWhole('serif') ? 'serif' : wanted
}

/** Letters that follow each other in one font. */
function runsOf(text: string, family: FontFamily): { font: Font; text: string }[] {
  const runs: { font: Font; text: string }[] = []
  for (const letter of text) {
    const last = runs.at(-1)
    const font = fontFor(letter, family)
    if (font === undefined) continue
    if (last?.font === font) last.text += letter
    else runs.push({ font, text: letter })
  }
  return runs
}

/** Shapes a text, with its kerning and ligatures. Of a face its default weight: Bricolage 800, the others 400. */
export function shapeText(text: string, family: FontFamily, size: number): ShapedText {
  const paths: string[] = []
  let pen = 0
  for (const run of runsOf(text, family)) {
    const scale = size / run.font.unitsPerEm
    const { glyphs, positions } = run.font.layout(run.text)
    for (const [index, { path }] of glyphs.entries()) {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {}
      // Letters stand on their heads in a picture: its y grows downwards.
      const placed = path.transform(scale, 0, 0, -scale, pen + xOffset * scale, -yOffset * scale)
      if (placed.commands.length > 0) paths.push(placed.toSVG())
      pen += xAdvance * scale
    }
  }
  return { paths, width: pen }
}

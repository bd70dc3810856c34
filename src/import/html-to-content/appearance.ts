import type { Appearance } from './content-block.ts'
import { classesOf } from './html-query.ts'
import type { HtmlElement } from './html-tree.ts'

const WIDTHS: Readonly<Record<string, Appearance['width']>> = {
  alignwide: 'wide',
  alignfull: 'full',
  wide: 'wide',
  full: 'full',
}
const SIDES: Readonly<Record<string, Appearance['align']>> = {
  alignleft: 'start',
  alignright: 'end',
  aligncenter: 'center',
  left: 'start',
  right: 'end',
  center: 'center',
  middle: 'center',
}

/** Appearance from what WordPress calls alignment (`left`, `alignwide` …), by any of the given words. */
export function appearanceOf(...words: readonly (string | undefined)[]): {
  appearance?: Appearance
} {
  const width = firstOf(WIDTHS, words)
  const align = firstOf(SIDES, words)
  return withAppearance({ ...(width ? { width } : {}), ...(align ? { align } : {}) })
}

/** Only an appearance that says something is stored; the rest is the model's default. */
export function withAppearance(appearance: Appearance): { appearance?: Appearance } {
  return Object.keys(appearance).length === 0 ? {} : { appearance }
}

function firstOf<Value>(
  table: Readonly<Record<string, Value>>,
  words: readonly (string | undefined)[],
): Value | undefined {
  const known = words.find((word) => word !== undefined && Object.hasOwn(table, word))
  return known === undefined ? undefined : table[known]
}

/** All words of an element that may align it: its classes, and the attribute of old. */
export function alignWords(element: HtmlElement | undefined): (string | undefined)[] {
  const style = element?.attributes['style'] ?? ''
  const floating = /(?:^|;)\s*float\s*:\s*(left|right)/.exec(style)?.[1]
  return [...classesOf(element), element?.attributes['align']?.toLowerCase(), floating]
}

/** Ground of a block that has a background colour of its own; a dark one is told by its slug or colour. */
export function groundOf(
  attributes: Readonly<Record<string, unknown>>,
): Pick<Appearance, 'ground'> {
  const slug = [attributes['backgroundColor'], attributes['gradient']].find(
    (value) => typeof value === 'string',
  )
  const style = JSON.stringify(attributes['style'] ?? {})
  const color = /"(?:background|gradient)":"([^"]+)"/.exec(style)?.[1]
  if (slug === undefined && color === undefined) return {}
  return { ground: isDark(String(slug ?? color)) ? 'contrast' : 'subtle' }
}

function isDark(color: string): boolean {
  const hex = /^#([0-9a-f]{6})$/i.exec(color)?.[1]
  if (hex === undefined) return /black|dark|contrast|foreground/i.test(color)
  const [red, green, blue] = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
  // Rec. 601 luma: enough to choose between light and dark ground.
  return 0.299 * (red ?? 0) + 0.587 * (green ?? 0) + 0.114 * (blue ?? 0) < 110
}

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

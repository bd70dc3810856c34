import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { contrast } from '../design-colors.ts'
import { schemeVariables, type DesignTokens } from '../design-css.ts'
import type { Scheme } from './in-scheme.ts'

/** Two colours that stand on each other, and how well that is read: 1 to 21 (WCAG 2.2). */
export interface ColorPair {
  /** Names the swatch's class too. */
  readonly name: string
  readonly ink: string
  readonly ground: string
  readonly ratio: number
  /** What it has to be at least: 4.5 for text, 3 for the edge of a field. */
  readonly wanted: number
}

const tokens = readFileSync(
  path.join(path.dirname(fileURLToPath(import.meta.url)), '..', 'tokens.css'),
  'utf8',
)
const darkAt = tokens.indexOf('@media (prefers-color-scheme: dark)')

const colorsIn = (css: string): [string, string][] =>
  [...css.matchAll(/(--[\w-]+):\s?(#[0-9a-f]{6})\b/g)].map(([, name = '', value = '']) => [
    name,
    value,
  ])

/** Every colour of a design in one scheme, by the name of its custom property. */
const colorsOf = (design: DesignTokens, scheme: Scheme): Map<string, string> => {
  const light = colorsIn(tokens.slice(0, darkAt))
  const own = colorsIn(schemeVariables(design, scheme).join(';'))
  const colors = new Map(scheme === 'light' ? light : [...light, ...colorsIn(tokens.slice(darkAt))])
  for (const [name, value] of own) colors.set(name, value)
  // In light, tokens.css takes both from the accent.
  if (!colors.has('--fill-accent')) {
    colors.set('--fill-accent', colors.get('--color-accent') ?? '')
    colors.set('--ink-accent', colors.get('--color-on-accent') ?? '')
  }
  return colors
}

const PAIRS = [
  ['text', '--color-text', '--color-ground', 4.5],
  ['text-subtle', '--color-text', '--color-subtle', 4.5],
  ['muted', '--color-muted', '--color-ground', 4.5],
  ['muted-subtle', '--color-muted', '--color-subtle', 4.5],
  ['accent', '--color-accent', '--color-ground', 4.5],
  ['accent-subtle', '--color-accent', '--color-subtle', 4.5],
  ['on-accent', '--ink-accent', '--fill-accent', 4.5],
  ['on-contrast', '--ink-contrast', '--fill-contrast', 4.5],
  ['muted-contrast', '--muted-contrast', '--fill-contrast', 4.5],
  ['field', '--color-field', '--color-ground', 3],
] as const

/** What is written on what, measured. */
export const palette = (design: DesignTokens, scheme: Scheme): ColorPair[] => {
  const colors = colorsOf(design, scheme)
  return PAIRS.map(([name, inkName, groundName, wanted]) => {
    const [ink, ground] = [colors.get(inkName) ?? '#000000', colors.get(groundName) ?? '#000000']
    return { name, ink, ground, ratio: contrast(ink, ground), wanted }
  })
}

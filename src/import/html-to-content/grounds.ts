import type { Appearance } from './content-block.ts'

type Ground = NonNullable<Appearance['ground']>

/** Names of WordPress's palettes, and what they look like; the first that fits counts. */
const NAMES: readonly (readonly [RegExp, Ground | undefined])[] = [
  [/^(?:white|base|background|transparent|tertiary-light)$/i, undefined],
  [/pale|light|subtle|muted|gr[ae]y|tertiary|base-\d/i, 'subtle'],
  [/black|dark|contrast|foreground|midnight/i, 'contrast'],
  [/primary|accent|vivid|luminous|red|blue|green|orange|purple|pink|yellow|cyan/i, 'accent'],
]

/** Colours of one's own, as WordPress 5 and covers name them. */
const CUSTOM = ['customBackgroundColor', 'customGradient', 'customOverlayColor']

/** Ground of a block that has a background of its own: a palette's name, a gradient's, or a colour. */
export function groundOf(
  attributes: Readonly<Record<string, unknown>>,
): Pick<Appearance, 'ground'> {
  const names = ['backgroundColor', 'gradient', 'overlayColor'].map((name) => attributes[name])
  const name = names.find((value) => typeof value === 'string')
  const style = JSON.stringify(attributes['style'] ?? {})
  const color =
    /"(?:background|gradient)":"([^"]+)"/.exec(style)?.[1] ??
    CUSTOM.map((custom) => attributes[custom]).find((value) => typeof value === 'string')
  const ground = groundOfName(name) ?? groundOfColor(color)
  return ground === undefined ? {} : { ground }
}

function groundOfName(name: unknown): Ground | undefined {
  if (typeof name !== 'string') return undefined
  const known = NAMES.find(([pattern]) => pattern.test(name))
  return known === undefined ? 'subtle' : known[1]
}

function groundOfColor(color: unknown): Ground | undefined {
  if (typeof color !== 'string') return undefined
  const hex = /#([0-9a-f]{6})\b/i.exec(color)?.[1]
  if (hex !== undefined) return groundOfHex(hex)
  return /#fff\b|white|transparent/i.test(color) ? undefined : 'subtle'
}

function groundOfHex(hex: string): Ground | undefined {
  const parts = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
  const weights = [0.299, 0.587, 0.114]
  // Rec. 601 luma: enough to choose between light and dark ground.
  const luma = parts.reduce((sum, part, at) => sum + part * (weights[at] ?? 0), 0)
  const isColourful = Math.max(...parts) - Math.min(...parts) > 110
  if (luma < (isColourful ? 70 : 110)) return 'contrast'
  if (isColourful) return 'accent'
  return luma > 247 ? undefined : 'subtle'
}

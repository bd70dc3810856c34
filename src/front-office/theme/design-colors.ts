export interface SchemeColors {
  ground: string | undefined
  text: string | undefined
  subtle: string | undefined
  muted: string | undefined
  accent: string | undefined
  line: string | undefined
}

export const colorNames = ['ground', 'text', 'subtle', 'muted', 'accent', 'line'] as const

export const NO_COLORS: SchemeColors = {
  ...{ ground: undefined, text: undefined, subtle: undefined, muted: undefined },
  ...{ accent: undefined, line: undefined },
}

/** A colour as it may stand in a stylesheet: `#rrggbb`, or nothing. */
export const readColor = (value: string | null | undefined): string | undefined =>
  value !== null && value !== undefined && /^#[0-9a-f]{6}$/i.test(value)
    ? value.toLowerCase()
    : undefined

const channel = (color: string, start: number): number => {
  const part = Number.parseInt(color.slice(start, start + 2), 16) / 255
  return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
}

/** Relative luminance of `#rrggbb`, 0 to 1 (WCAG 2.2). */
export const luminance = (color: string): number =>
  0.2126 * channel(color, 1) + 0.7152 * channel(color, 3) + 0.0722 * channel(color, 5)

/** Contrast of two colours, 1 to 21 (WCAG 2.2). */
export const contrast = (one: string, other: string): number => {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

/** Black or white, whichever is read better on a colour. */
export const inkOn = (color: string): string =>
  contrast(color, '#ffffff') >= contrast(color, '#111111') ? '#ffffff' : '#111111'

/** A colour between two: `share` of the first, 0 to 1. */
const mixed = (first: string, second: string, share: number): string => {
  const at = (start: number): string => {
    const [one, other] = [first, second].map((color) =>
      Number.parseInt(color.slice(start, start + 2), 16),
    )
    return Math.round((one ?? 0) * share + (other ?? 0) * (1 - share))
      .toString(16)
      .padStart(2, '0')
  }
  return `#${at(1)}${at(3)}${at(5)}`
}

/** What a whole set of colours implies: borders of fields, and the ground that stands out against the page's. */
export const impliedVariables = (
  { ground, text }: { ground: string; text: string },
  scheme: 'dark' | 'light',
): string[] => {
  const fill = scheme === 'light' ? text : mixed(text, ground, 0.13)
  const ink = scheme === 'light' ? ground : text
  return [
    `--color-field:${mixed(text, ground, 0.58)}`,
    `--fill-contrast:${fill}`,
    `--ink-contrast:${ink}`,
    `--muted-contrast:${mixed(ink, fill, 0.75)}`,
    `--line-contrast:${mixed(ink, fill, 0.22)}`,
  ]
}

/** The custom properties of one scheme; text on the accent follows the accent. */
export const colorVariables = (colors: SchemeColors): string[] => {
  const named = Object.entries(colors).flatMap(([name, color]: [string, string | undefined]) =>
    color === undefined ? [] : [`--color-${name}:${color}`],
  )
  if (colors.accent === undefined) return named
  const ink = inkOn(colors.accent)
  return [
    ...named,
    `--color-on-accent:${ink}`,
    `--fill-accent:${colors.accent}`,
    `--ink-accent:${ink}`,
  ]
}

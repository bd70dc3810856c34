export interface SchemeColors {
  ground: string | undefined
  text: string | undefined
  subtle: string | undefined
  muted: string | undefined
  accent: string | undefined
  line: string | undefined
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

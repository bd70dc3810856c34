/**
 * While a picture loads its place has about its colour. Inline styles are forbidden, so there is a class for each step of
 * red, green and blue.
 */
const LEVELS = [0, 64, 128, 191, 255] as const

/** The class for `#rrggbb`; undefined for anything else. */
export function tintClass(color: string | undefined): string | undefined {
  const [, ...channels] = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color ?? '') ?? []
  if (channels.length === 0) return undefined
  const steps = channels.map((hex) => Math.round((Number.parseInt(hex, 16) / 255) * 4))
  return `tint-${steps.join('')}`
}

const inHex = (level: number): string => level.toString(16).padStart(2, '0')

/** The rules of all classes. */
export const tintRules = (): string =>
  LEVELS.flatMap((red, r) =>
    LEVELS.flatMap((green, g) =>
      LEVELS.map((blue, b) => {
        const color = [red, green, blue].map(inHex).join('')
        return `.tint-${String(r)}${String(g)}${String(b)}{background-color:#${color}}`
      }),
    ),
  ).join('\n')

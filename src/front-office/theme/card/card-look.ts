import { readColor } from '../design-colors.ts'
import { designFaces, type DesignTokens } from '../design-css.ts'
import type { FontFamily } from '../font-files.ts'
import { styleVariation } from '../style-variations.ts'

/** How a site's cards look: its light colours as `#rrggbb`, the face of its titles. */
export interface CardLook {
  readonly ground: string
  readonly text: string
  readonly accent: string
  readonly face: FontFamily
}

/** The theme's own colours, as tokens.css has them. */
export const OWN_COLORS = { ground: '#fcfcfa', text: '#17181c', accent: '#b0123b' } as const

/** The look of cards in a design. */
export function cardLook(design: DesignTokens): CardLook {
  const style = styleVariation(design.style)?.light
  const colorOf = (name: keyof typeof OWN_COLORS): string =>
    readColor(design.light?.[name]) ?? readColor(style?.[name]) ?? OWN_COLORS[name]
  return {
    ...{ ground: colorOf('ground'), text: colorOf('text'), accent: colorOf('accent') },
    face: designFaces(design).headings,
  }
}

import { createHash } from 'node:crypto'
import {
  colorNames,
  colorVariables,
  impliedVariables,
  NO_COLORS,
  readColor,
  type SchemeColors,
} from './design-colors.ts'
import type { FontFamily } from './font-files.ts'
import { styleVariation } from './style-variations.ts'

/** What the `design` global stores, as far as the theme reads it; every value may be missing or wrong. */
export interface DesignTokens {
  style?: string | null | undefined
  light?: SchemeTokens | null | undefined
  dark?: SchemeTokens | null | undefined
  fonts?: {
    text?: string | null | undefined
    headings?: string | null | undefined
    size?: string | null | undefined
  }
  measure?: string | null | undefined
  corners?: string | null | undefined
}

export interface SchemeTokens {
  ground?: string | null | undefined
  text?: string | null | undefined
  subtle?: string | null | undefined
  muted?: string | null | undefined
  accent?: string | null | undefined
  line?: string | null | undefined
}

type Choices = Record<string, Record<string, string> | undefined>

/** Names that may be stored, and what they mean. Anything else is left out: no free value gets in. */
const choices = {
  text: {
    serif: '--font-text:var(--font-serif)',
    sans: '--font-text:var(--font-plain)',
    system: '--font-text:var(--font-system)',
  },
  headings: {
    serif: '--font-heading:var(--font-serif);--heading-weight:600;--heading-tracking:-.015em',
    sans: '--font-heading:var(--font-poster);--heading-weight:750',
    system:
      '--font-heading:var(--font-system);--font-sans:var(--font-system);--heading-weight:700;--heading-tracking:-.015em',
  },
  size: { small: '--type-scale:.94', medium: '--type-scale:1', large: '--type-scale:1.1' },
  measure: { narrow: '--measure:36rem', medium: '--measure:42rem', wide: '--measure:48rem' },
  corners: { sharp: '--corner:0px', soft: '--corner:.25rem', round: '--corner:.875rem' },
} satisfies Choices

const chosen = (options: Record<string, string>, name: string | null | undefined): string[] => {
  if (name === null || name === undefined || !Object.hasOwn(options, name)) return []
  const rule = options[name]
  return rule === undefined ? [] : [rule]
}

const rule = (declarations: string[]): string =>
  declarations.length === 0 ? '' : `:root{${declarations.join(';')}}`

/** Colours of one scheme must not reach into the other, where the theme's own may still hold. */
const inScheme = (query: string, rules: string): string =>
  rules === '' ? '' : `@media ${query}{${rules}}`

const readScheme = (scheme: SchemeTokens | null | undefined): Partial<SchemeColors> => {
  const colors = colorNames.map((name) => [name, readColor(scheme?.[name])])
  return Object.fromEntries(colors.filter(([, color]) => color !== undefined))
}

/** A style's colours, or the site's own in their place. */
export const schemeVariables = (design: DesignTokens, scheme: 'dark' | 'light'): string[] => {
  const style = styleVariation(design.style)
  const colors = { ...NO_COLORS, ...readScheme(style?.[scheme]), ...readScheme(design[scheme]) }
  const { ground, text } = colors
  const isWhole = style !== undefined && ground !== undefined && text !== undefined
  return [...colorVariables(colors), ...(isWhole ? impliedVariables({ ground, text }, scheme) : [])]
}

interface Choice {
  text?: string | null | undefined
  headings?: string | null | undefined
  size?: string | null | undefined
  measure?: string | null | undefined
  corners?: string | null | undefined
}

const choiceOf = ({ fonts, measure, corners }: DesignTokens): Choice => {
  const all = Object.entries({ ...fonts, measure, corners })
  return Object.fromEntries(all.filter(([, name]) => name !== null && name !== undefined))
}

/** What is chosen, the site's own choice before that of its style. */
const choose = (design: DesignTokens): Choice => ({
  ...choiceOf(styleVariation(design.style) ?? {}),
  ...choiceOf(design),
})

/** The face of its titles; the system's is not ours to draw with. */
export const designFaces = (design: DesignTokens): { headings: FontFamily } => {
  const { headings } = choose(design)
  if (headings === 'serif') return { headings: 'serif' }
  return { headings: headings === 'system' ? 'sans' : 'grotesque' }
}

/** The faces that every page of a site shows at once. */
export const designFonts = (design: DesignTokens): FontFamily[] => {
  const { text, headings } = choose(design)
  const ofText = text === 'system' ? [] : [text === 'sans' ? ('sans' as const) : ('serif' as const)]
  const ofHeadings = headings === 'serif' ? ['serif' as const] : []
  const ofControls = headings === 'system' ? [] : ['grotesque' as const]
  return [...new Set<FontFamily>([...ofText, ...ofHeadings, ...ofControls])]
}

/**
 * The site's own tokens as a stylesheet of custom properties: `#rrggbb` colours and names alone.
 * Unlayered, so it wins over the theme's. `css` is empty when the design changes nothing.
 */
export const designCss = (design: DesignTokens): { css: Buffer; hash: string } => {
  const { text, headings, size, measure, corners } = choose(design)
  const shared = [
    ...chosen(choices.text, text),
    ...chosen(choices.headings, headings),
    ...chosen(choices.size, size),
    ...chosen(choices.measure, measure),
    ...chosen(choices.corners, corners),
  ]
  const light = rule(schemeVariables(design, 'light'))
  const dark = rule(schemeVariables(design, 'dark'))
  const css = Buffer.from(
    rule(shared) +
      inScheme('not all and (prefers-color-scheme:dark)', light) +
      inScheme('(prefers-color-scheme:dark)', dark),
  )
  return { css, hash: createHash('sha256').update(css).digest('hex').slice(0, 16) }
}

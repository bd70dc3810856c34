import { createHash } from 'node:crypto'
import { colorVariables, readColor } from './design-colors.ts'

/** What the `design` global stores, as far as the theme reads it; every value may be missing or wrong. */
export interface DesignTokens {
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
  text: { serif: '--font-text:var(--font-serif)', sans: '--font-text:var(--font-sans)' },
  headings: {
    serif: '--font-heading:var(--font-serif);--heading-weight:600;--heading-tracking:-.015em',
    sans: '--font-heading:var(--font-poster);--heading-weight:750',
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

const schemeVariables = (scheme: SchemeTokens | null | undefined): string[] =>
  colorVariables({
    ground: readColor(scheme?.ground),
    text: readColor(scheme?.text),
    subtle: readColor(scheme?.subtle),
    muted: readColor(scheme?.muted),
    accent: readColor(scheme?.accent),
    line: readColor(scheme?.line),
  })

/**
 * The site's own tokens as a stylesheet of custom properties: `#rrggbb` colours and names alone.
 * Unlayered, so it wins over the theme's. `css` is empty when the design changes nothing.
 */
export const designCss = (design: DesignTokens): { css: Buffer; hash: string } => {
  const shared = [
    ...chosen(choices.text, design.fonts?.text),
    ...chosen(choices.headings, design.fonts?.headings),
    ...chosen(choices.size, design.fonts?.size),
    ...chosen(choices.measure, design.measure),
    ...chosen(choices.corners, design.corners),
  ]
  const light = rule(schemeVariables(design.light))
  const dark = rule(schemeVariables(design.dark))
  const css = Buffer.from(
    rule(shared) +
      inScheme('not all and (prefers-color-scheme:dark)', light) +
      inScheme('(prefers-color-scheme:dark)', dark),
  )
  return { css, hash: createHash('sha256').update(css).digest('hex').slice(0, 16) }
}

import type { Design } from '#content/payload-types.ts'
import { cardLook, type CardLook } from '../theme/card/card-look.ts'
import { designCss, designFonts } from '../theme/design-css.ts'
import { samplePictures } from './sample-pictures.ts'
import { themeAssets } from '../theme/theme-assets.ts'
import { inScheme, type Scheme } from '../theme/guide/in-scheme.ts'

export interface Stylesheets {
  /** The addresses that a page with this design links to, and how its cards look. */
  of(design: Design): {
    readonly stylesheets: string[]
    readonly fonts: string[]
    readonly cardLook: CardLook
  }
  /** The same for the style guide, with one scheme alone where one is asked for. */
  ofGuide(design: Design, scheme: Scheme | undefined): ReturnType<Stylesheets['of']>
  /** The address of the script of the search page. */
  readonly suggestionsScript: string
  /** The sheet, font or script with that name, if it is a present one. */
  find(name: string): Buffer | undefined
}

/** More designs than this are not in use at once; a preview of an older one is made anew. */
const KEPT = 50

/**
 * The theme's stylesheet, alone and with those of the designs shown lately behind it: a page waits for one file. Each is
 * named by its content.
 */
export function createStylesheets(): Stylesheets {
  const { css, guideCss, hash, scripts, fonts } = themeAssets()
  const script = `suggestions-${scripts.suggestions.hash}.js`
  const sheets = new Map<string, Buffer>()
  const keep = (name: string, sheet: () => Buffer): string => {
    if (!sheets.has(name)) {
      if (sheets.size >= KEPT) sheets.delete([...sheets.keys()][0] ?? '')
      sheets.set(name, sheet())
    }
    return `/theme/${name}`
  }
  const around = (design: Design, sheet: string) => ({
    stylesheets: [sheet],
    fonts: designFonts(design).map((family) => `/theme/${fonts.latin[family]}`),
    cardLook: cardLook(design),
  })
  return {
    of: (design) => {
      const own = designCss(design)
      if (own.css.length === 0) return around(design, `/theme/${hash}.css`)
      const whole = () => Buffer.concat([css, own.css])
      return around(design, keep(`${hash}-${own.hash}.css`, whole))
    },
    ofGuide: (design, scheme) => {
      const own = designCss(design)
      const name = `${hash}-${own.hash}-guide-${scheme ?? 'both'}.css`
      const whole = () => inScheme(Buffer.concat([css, own.css, guideCss]), scheme)
      return around(design, keep(name, whole))
    },
    suggestionsScript: `/theme/${script}`,
    find: (name) => {
      if (name === script) return scripts.suggestions.code
      if (name === `${hash}.css`) return css
      return sheets.get(name) ?? fonts.files.get(name) ?? samplePictures().files.get(name)
    },
  }
}

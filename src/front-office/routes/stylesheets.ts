import type { Design } from '#content/payload-types.ts'
import { cardLook, type CardLook } from '../theme/card/card-look.ts'
import { designCss, designFonts } from '../theme/design-css.ts'
import { themeAssets } from '../theme/theme-assets.ts'

export interface Stylesheets {
  /** The addresses that a page with this design links to, and how its cards look. */
  of(design: Design): {
    readonly stylesheets: string[]
    readonly fonts: string[]
    readonly cardLook: CardLook
  }
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
  const { css, hash, scripts, fonts } = themeAssets()
  const script = `suggestions-${scripts.suggestions.hash}.js`
  const sheets = new Map<string, Buffer>()
  return {
    of: (design) => {
      const own = designCss(design)
      const name = own.css.length === 0 ? `${hash}.css` : `${hash}-${own.hash}.css`
      if (own.css.length > 0 && !sheets.has(name)) {
        if (sheets.size >= KEPT) sheets.delete([...sheets.keys()][0] ?? '')
        sheets.set(name, Buffer.concat([css, own.css]))
      }
      return {
        stylesheets: [`/theme/${name}`],
        fonts: designFonts(design).map((family) => `/theme/${fonts.latin[family]}`),
        cardLook: cardLook(design),
      }
    },
    suggestionsScript: `/theme/${script}`,
    find: (name) => {
      if (name === script) return scripts.suggestions.code
      return name === `${hash}.css` ? css : (sheets.get(name) ?? fonts.files.get(name))
    },
  }
}

/** Raster images inside an SVG: by value only, of kinds that cannot run. */
const EMBEDDED = /^data:image\/(?:png|jpe?g|gif|webp);base64,[A-Za-z0-9+/=\s]+$/i
const FRAGMENT = /^#[^\s"'<>]+$/

/** Within CSS and presentation attributes nothing may be loaded, and nothing be spelled so that we cannot read it. */
function isSafeCss(css: string): boolean {
  if (
    /[\\<>]|@import|@charset|@namespace|expression\s*\(|javascript:|-moz-binding|behavior\s*:/i.test(
      css,
    )
  ) {
    return false
  }
  const loads = css.replace(/\/\*[\s\S]*?\*\//g, '')
  if (/(?:image-set|image|cross-fade|src|element)\s*\(/i.test(loads)) return false
  return [...loads.matchAll(/url\s*\(([^)]*)/gi)].every(([, target = '']) =>
    FRAGMENT.test(target.trim().replace(/^(['"])(.*)\1$/, '$2')),
  )
}

function isSafeLink(element: string, value: string): boolean {
  const target = value.trim()
  return FRAGMENT.test(target) || (element === 'image' && EMBEDDED.test(target))
}

/** An animation may move and colour, not set where something leads. */
const isSafeAnimation = (value: string): boolean => !/href|^\s*on/i.test(value)

/** Whether an allowed attribute's value can do no more than draw. */
export function isSafeValue(element: string, attribute: string, value: string): boolean {
  if (attribute === 'href') return isSafeLink(element, value)
  if (attribute === 'attributeName') return isSafeAnimation(value)
  return isSafeCss(value)
}

/** A style element is kept whole or not at all. */
export const isSafeStyleSheet = (css: string): boolean => isSafeCss(css)

export type Scheme = 'light' | 'dark'

const DARK = '(prefers-color-scheme:dark)'

/** A minified stylesheet as somebody sees it whose system is set to a scheme, whatever theirs is. */
export function inScheme(css: Buffer, scheme: Scheme | undefined): Buffer {
  if (scheme === undefined) return css
  const [dark, light] = scheme === 'dark' ? ['all', 'not all'] : ['not all', 'all']
  const text = css
    .toString()
    .replaceAll(`@media not all and ${DARK}`, `@media ${light}`)
    .replaceAll(`@media screen and ${DARK}`, scheme === 'dark' ? '@media screen' : '@media not all')
    .replaceAll(`@media ${DARK}`, `@media ${dark}`)
    .replaceAll('color-scheme:light dark', `color-scheme:${scheme}`)
  return Buffer.from(text)
}

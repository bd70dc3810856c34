const ENDING = '.md'

/** Where the Markdown of a page is: `/about.md`; `/index.md` for the home. */
export const twinPath = (path: string): string => (path === '/' ? '/index.md' : `${path}${ENDING}`)

/** The page that an address is the Markdown of; undefined when it is none's. */
export function pageOfTwin(path: string): string | undefined {
  if (path === '/index.md') return '/'
  if (!path.endsWith(ENDING) || path.endsWith(`/${ENDING}`)) return undefined
  return path.slice(0, -ENDING.length)
}

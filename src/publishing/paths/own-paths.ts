import type { PathsReq } from './path-rows.ts'
import { settingsFor } from './path-settings.ts'

/**
 * The house's own doors, with all that is below them. No document may stand here: it could not be reached. Search is
 * none: a page called so shows where nobody asks for anything (`?q=`).
 */
const doors = new Set([
  ...['admin', 'api', '_next', 'feed', 'feed.json', 'sitemap.xml', 'robots.txt'],
  ...[
    'llms.txt',
    'humans.txt',
    'feeds.opml',
    'oembed',
    'manifest.webmanifest',
    'livez',
    'readyz',
    'favicon.ico',
    '.well-known',
  ],
])

/** Pages of a list: `/page` itself is none. */
const LATER = /^\/page\/\d+$/

/** Addresses of one form below a word that people use too: an old site may have a page `/media`, and others below it. */
const forms = [
  /^\/media\/(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32})(?:\/|$)/i,
  /^\/theme\/[^/]+$/,
  /^\/theme\/cards\/(?:pages|posts)\/[\w-]+\.png$/,
  LATER,
]

/** What each language has below its prefix. */
const ofLanguage = new Set(['feed', 'feed.json'])

/** Whether a normalised path belongs to the house and can never be a document's. */
export function isOwnPath(path: string, languages: readonly string[] = []): boolean {
  const [first = '', second = ''] = path.split('/').slice(1)
  if (doors.has(first) || forms.some((form) => form.test(path))) return true
  if (!languages.includes(first)) return false
  return ofLanguage.has(second) || LATER.test(path.slice(first.length + 1))
}

/** The same, with the prefixes of the site's languages: all but the first have one. */
export async function isHouses(req: PathsReq, path: string): Promise<boolean> {
  const { languages } = await settingsFor(req)
  return isOwnPath(
    path,
    languages.slice(1).map(({ code }) => code),
  )
}

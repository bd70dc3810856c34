import type { PathsReq } from './path-rows.ts'
import { settingsFor } from './path-settings.ts'

/**
 * The house's own doors. No document may stand here: it could not be reached. Search is none: a page called so shows
 * where nobody asks for anything (`?q=`).
 */
const doors = new Set([
  ...['admin', 'api', '_next', 'media', 'theme', 'feed', 'feed.json', 'page'],
  ...['sitemap.xml', 'robots.txt', 'llms.txt', 'livez', 'readyz', 'favicon.ico', '.well-known'],
])

/** What each language has below its prefix. */
const ofLanguage = new Set(['feed', 'feed.json', 'page'])

/** Whether a normalised path belongs to the house and can never be a document's. */
export function isOwnPath(path: string, languages: readonly string[] = []): boolean {
  const [first = '', second = ''] = path.split('/').slice(1)
  return doors.has(first) || (languages.includes(first) && ofLanguage.has(second))
}

/** The same, with the prefixes of the site's languages: all but the first have one. */
export async function isHouses(req: PathsReq, path: string): Promise<boolean> {
  const { languages } = await settingsFor(req)
  return isOwnPath(
    path,
    languages.slice(1).map(({ code }) => code),
  )
}

/** The house's own doors. No document may stand here: it could not be reached. */
const doors = new Set([
  ...['admin', 'api', '_next', 'media', 'theme', 'search', 'feed', 'feed.json', 'page'],
  ...['sitemap.xml', 'robots.txt', 'livez', 'readyz', 'favicon.ico', '.well-known', '__preview'],
])

/** Whether a normalised path belongs to the house and can never be a document's. */
export function isOwnPath(path: string, languages: readonly string[] = []): boolean {
  const [first = '', second = ''] = path.split('/').slice(1)
  return doors.has(first) || (languages.includes(first) && doors.has(second))
}

import type { FrontSite } from './front-site.ts'

/** More than any seeded site has: a crawl that does not end is a fault of the site. */
const MOST_PAGES = 1200

const LINK =
  /(?:href|src|action|srcset|content)="(\/[^"#\s]*)|<(?:loc|link)>https?:\/\/localhost([^<]*)</g

/** Every address that a text names on the site itself. */
const linksIn = (body: string): string[] => {
  const found = [...body.matchAll(LINK)].map((match) => match[1] ?? match[2] ?? '')
  const urls = [...body.matchAll(/https?:\/\/localhost(\/[^"'<\s\\#)]*)/g)].map(
    (match) => match[1] ?? '',
  )
  return [...found, ...urls]
    .map((path) => path.replaceAll('&amp;', '&'))
    .filter((path) => path !== '')
}

/** What stands below each list. */
const below = (path: string): string[] =>
  /[?.]/.test(path) || /\/(feed|page|theme|media|preview)/.test(path)
    ? []
    : [`${path}/feed`, `${path}/feed/atom`, `${path}/feed.json`, `${path}/page/2`].map((one) =>
        one.replace('//', '/'),
      )

/** The same page as Markdown; staff would find there what they find on the page. */
const asText = (path: string): string[] =>
  /[?.]/.test(path) ? [] : [`${path === '/' ? '/index' : path}.md`]

const movedTo = (headers: Headers): string[] => {
  const location = headers.get('location')
  return location?.startsWith('/') ? [location] : []
}

/** A search says again what was looked for: that is no find. */
const withoutEcho = (path: string, text: string): string => {
  const sent = [...new URL(path, 'http://localhost').searchParams.values()]
  return sent.filter(Boolean).reduce((rest, word) => rest.replaceAll(word, ''), text)
}

/**
 * Follows every link from the home, the sitemap and the guesses as a visitor does, or as who has a cookie, to the
 * end. The back office is left out.
 *
 * @returns what was answered, by address
 */
export const crawl = async (
  site: FrontSite,
  guesses: readonly string[],
  cookie?: string,
): Promise<Map<string, string>> => {
  const start = [
    '/',
    '/sitemap.xml',
    '/robots.txt',
    '/llms.txt',
    '/humans.txt',
    '/oembed?url=http://localhost/',
    '/feeds.opml',
    '/manifest.webmanifest',
    '/feed',
    '/comments/feed',
    '/search',
    ...guesses,
  ]
  const visited = new Map<string, string>()
  const waiting = new Set(start)
  for (const path of waiting) {
    if (visited.size >= MOST_PAGES) throw new Error(`The crawl does not end: ${path}`)
    const { body, headers } = await site.get(path, cookie === undefined ? {} : { cookie })
    visited.set(path, withoutEcho(path, `${body}\n${JSON.stringify([...headers])}`))
    const further = cookie === undefined ? [...below(path), ...asText(path)] : below(path)
    for (const link of [...linksIn(body), ...movedTo(headers), ...further])
      if (!link.startsWith('/admin')) waiting.add(link)
  }
  return visited
}

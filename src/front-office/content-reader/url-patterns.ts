/** `/news` and page 2 → `/news/page/2`; page 1 has no address of its own. */
export const pagePath = (base: string, page: number): string =>
  page <= 1 ? base : `${trimRoot(base)}/page/${String(page)}`

export type FeedFormat = 'rss' | 'atom' | 'json'

const FEED_SUFFIXES: Record<FeedFormat, string> = {
  rss: '/feed',
  atom: '/feed/atom',
  json: '/feed.json',
}

/** `/category/news` → `/category/news/feed`. */
export const feedPath = (base: string, format: FeedFormat): string =>
  `${trimRoot(base)}${FEED_SUFFIXES[format]}`

/** `/2026`, `/2026/11`, `/2026/11/05`, after the language's prefix. */
export const archivePath = (prefix: string, year: number, month?: number, day?: number): string => {
  const parts = [month, day].filter((part) => part !== undefined)
  const rest = parts.map((part) => `/${String(part).padStart(2, '0')}`).join('')
  return `${prefix}/${String(year).padStart(4, '0')}${rest}`
}

export const searchPath = (prefix: string): string => `${prefix}/search`

export interface SplitPath {
  /** The path without its suffixes; `/` for the home. */
  readonly base: string
  readonly page: number
  readonly feed: FeedFormat | undefined
}

/** Takes `/page/2`, `/feed`, `/feed/atom` and `/feed.json` off the end of a path. */
export function splitPath(path: string): SplitPath {
  const paged = /^(.*)\/page\/([1-9]\d{0,5})$/.exec(path)
  if (paged) return { base: orRoot(paged[1]), page: Number(paged[2]), feed: undefined }
  const feed = /^(.*)\/feed(\/atom|\/rss2?|\.json)?$/.exec(path)
  if (!feed) return { base: path, page: 1, feed: undefined }
  return { base: orRoot(feed[1]), page: 1, feed: formatOf(feed[2]) }
}

export interface DatePattern {
  readonly year: number
  readonly month: number | undefined
  readonly day: number | undefined
}

/** `/2026/11/05` → its parts; what is no date of the calendar is none. */
export function parseDatePath(path: string): DatePattern | undefined {
  const match = /^\/(\d{4})(?:\/(\d{2})(?:\/(\d{2}))?)?$/.exec(path)
  if (!match) return undefined
  const year = Number(match[1])
  const month = match[2] === undefined ? undefined : Number(match[2])
  const day = match[3] === undefined ? undefined : Number(match[3])
  return isCalendarDate(year, month, day) ? { year, month, day } : undefined
}

function isCalendarDate(year: number, month = 1, day = 1): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return year > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

const trimRoot = (base: string): string => (base === '/' ? '' : base)
const orRoot = (base: string | undefined): string => (base ? base : '/')

function formatOf(suffix: string | undefined): FeedFormat {
  if (suffix === '/atom') return 'atom'
  return suffix === '.json' ? 'json' : 'rss'
}

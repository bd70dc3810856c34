import type { FeedKind } from './url-patterns.ts'

/** What a path that no row names may still be; the base has to be looked up again. */
export type Pattern =
  | { kind: 'search'; prefix: string; page: number; feed?: FeedKind }
  | {
      kind: 'date'
      prefix: string
      year: number
      month?: number
      day?: number
      page: number
      feed?: FeedKind
    }
  | { kind: 'list'; path: string; page: number; feed?: FeedKind }

interface Ending {
  base: string
  page: number
  feed?: FeedKind
}

const endings: readonly [RegExp, FeedKind][] = [
  [/^(.*)\/feed\/atom$/, 'atom'],
  [/^(.*)\/feed\/rss2?$/, 'rss'],
  [/^(.*)\/feed\.json$/, 'json'],
  [/^(.*)\/feed$/, 'rss'],
]

function takeEnding(path: string): Ending {
  for (const [ending, feed] of endings) {
    const base = ending.exec(path)?.[1]
    if (base !== undefined) return { base: base === '' ? '/' : base, page: 1, feed }
  }
  const paged = /^(.*)\/page\/([1-9]\d{0,4})$/.exec(path)
  if (paged?.[1] === undefined) return { base: path, page: 1 }
  return { base: paged[1] === '' ? '/' : paged[1], page: Number(paged[2]) }
}

/** The longest language prefix that the path begins with, without which the rest is read. */
function takeLanguage(
  path: string,
  languages: readonly string[],
): { prefix: string; rest: string } {
  const code = languages.find(
    (language) => path === `/${language}` || path.startsWith(`/${language}/`),
  )
  if (code === undefined) return { prefix: '', rest: path }
  const rest = path.slice(code.length + 1)
  return { prefix: `/${code}`, rest: rest === '' ? '/' : rest }
}

interface ArchiveDate {
  year: number
  month?: number
  day?: number
}

function parseDate(rest: string): ArchiveDate | undefined {
  const match = /^\/(\d{4})(?:\/(\d{2})(?:\/(\d{2}))?)?$/.exec(rest)
  const [year, month, day] = (match ?? []).slice(1).filter(Boolean).map(Number)
  if (year === undefined || !isDate(year, month ?? 1, day ?? 1)) return undefined
  return { year, ...(month !== undefined && { month }), ...(day !== undefined && { day }) }
}

/** The 31st of a short month is nobody's archive. */
function isDate(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/**
 * Reads a normalised path as a pattern: search, a date, a page or a feed of something else. Tried after the lookup.
 * A `list` has to be resolved again by its `path`: the document there may be a list or not.
 *
 * @param languages codes that have a prefix: all but the site's first
 * @returns undefined when the path is none of these
 */
export function parsePattern(path: string, languages: readonly string[] = []): Pattern | undefined {
  const { base, ...ending } = takeEnding(path)
  const { prefix, rest } = takeLanguage(base, languages)
  if (rest === '/search') return { kind: 'search', prefix, ...ending }
  const date = parseDate(rest)
  if (date !== undefined) return { kind: 'date', prefix, ...date, ...ending }
  return base === path ? undefined : { kind: 'list', path: base, ...ending }
}

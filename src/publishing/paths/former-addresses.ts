/**
 * Addresses that WordPress answers beside those of its documents, read as what they mean here. Those that name a
 * document by its number have a row each (`/?p=12`), which no path can collide with: paths have no query.
 */

/** Names of a query's numbers, by the row that answers them: one number is one item, whatever its type. */
const NUMBERS: readonly (readonly [string, string])[] = [
  ['p', 'p'],
  ['page_id', 'p'],
  ['attachment_id', 'p'],
  ['cat', 'cat'],
  ['author', 'author'],
]
const NAMES = ['tag', 'category_name', 'author_name'] as const

export type NumberedKind = 'p' | 'cat' | 'author' | (typeof NAMES)[number]

/** The row's path of an item that a query names: `numberedPath('cat', '5')` is `/?cat=5`. */
export const numberedPath = (kind: NumberedKind, value: string): string =>
  `/?${kind}=${value.normalize('NFC').toLowerCase()}`

/** What a query asks for: a row of the registry, or a path by itself; and which page or feed of it. */
export interface FormerQuery {
  readonly row: string | undefined
  readonly path: string | undefined
  readonly page: number
  readonly isFeed: boolean
}

/** @returns undefined when the query is none of WordPress's. */
export function readFormerQuery(query: URLSearchParams): FormerQuery | undefined {
  // A search has pages of its own.
  if (query.has('s')) return undefined
  const asked = {
    row: numberedRow(query) ?? namedRow(query),
    path: datePath(valueOf(query, 'm')),
    page: Number(/^[1-9]\d{0,4}$/.exec(valueOf(query, 'paged'))?.[0] ?? 1),
    isFeed: query.has('feed'),
  }
  const says = [asked.row, asked.path, asked.isFeed, asked.page > 1]
  return says.some(Boolean) ? asked : undefined
}

const valueOf = (query: URLSearchParams, name: string): string => query.get(name) ?? ''

function numberedRow(query: URLSearchParams): string | undefined {
  const found = NUMBERS.find(([name]) => /^\d{1,12}$/.test(valueOf(query, name)))
  return found && `/?${found[1]}=${Number(valueOf(query, found[0]))}`
}

function namedRow(query: URLSearchParams): string | undefined {
  const name = NAMES.find((candidate) => query.get(candidate))
  const value = name && query.get(name)?.split('/').filter(Boolean).at(-1)
  return name && value && value.length <= 200 ? numberedPath(name, value) : undefined
}

/** `?m=2012`, `?m=201203`, `?m=20120304`. */
function datePath(given: string): string | undefined {
  const [, year, month, day] = /^(\d{4})(\d\d)?(\d\d)?$/.exec(given) ?? []
  return year && `/${[year, month, day].filter(Boolean).join('/')}`
}

/** Files of WordPress and its plugins that have one counterpart here. */
const FILES: readonly (readonly [RegExp, string])[] = [
  [/^\/wp-sitemap(-[a-z0-9_-]+)?\.(xml|xsl)$/, '/sitemap.xml'],
  [/^\/(sitemap_index|[a-z0-9_-]+-sitemap\d*)\.xml$/, '/sitemap.xml'],
  [/^\/(wp-(rss2?|rdf|feed|atom)\.php|feed\/(rdf|rss2?))$/, '/feed'],
  [/^\/wp-commentsrss2\.php$/, '/comments/feed'],
]

export const formerFile = (path: string): string | undefined =>
  FILES.find(([file]) => file.test(path))?.[1]

/** What WordPress adds to the address of a post: a page of its comments or text, an embed, its feed. */
const ADDED =
  /^(\/.+?)\/(?:comment-page-\d+|\d{1,3}|embed|amp|trackback|attachment\/[^/]+|feed(?:\/(?:rss2?|rdf|atom))?)$/

/** The address of the post itself. */
export const withoutAddition = (path: string): string | undefined => ADDED.exec(path)?.[1]

/** Sizes that WordPress makes of a picture, in its name: `-300x200`, `-scaled`, `-e1300000000`. */
const SIZE = /-(?:\d{1,5}x\d{1,5}|scaled|rotated|e\d{10,13})(?=\.[a-z0-9]{2,5}$)/

/** The files of which an address of the uploads folder names a size: the nearest first. */
export function withoutSize(path: string): string[] {
  if (!/\/(uploads|files)\//.test(path)) return []
  const once = path.replace(SIZE, '')
  const twice = once.replace(SIZE, '')
  return [once, twice].filter((bare, at, all) => bare !== path && all.indexOf(bare) === at)
}

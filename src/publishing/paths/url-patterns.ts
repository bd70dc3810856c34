import { encodePath } from './normalise-path.ts'

export type FeedKind = 'rss' | 'atom' | 'json'

const join = (base: string, rest: string): string => (base === '/' ? rest : `${base}${rest}`)
const two = (number: number): string => String(number).padStart(2, '0')

/** The prefix of a language: none for the site's first one, none at all while no language is named. */
export const languagePrefix = (
  languages: readonly { code: string }[],
  language?: string,
): string =>
  !language || languages.length === 0 || languages[0]?.code === language ? '' : `/${language}`

/** Where a language begins: `/` or `/fr`. */
export const languageRoot = (prefix: string): string => (prefix === '' ? '/' : prefix)

/** The archive of a year, a month or a day: `/2026`, `/2026/11`, `/fr/2026/11/24`. */
export const archivePath = (
  date: { year: number; month?: number; day?: number },
  prefix = '',
): string => {
  const year = `${prefix}/${String(date.year).padStart(4, '0')}`
  if (date.month === undefined) return year
  return date.day === undefined
    ? `${year}/${two(date.month)}`
    : `${year}/${two(date.month)}/${two(date.day)}`
}

/** Page `n` of a list; the first one is the list's own path. */
export const pagePath = (path: string, n: number): string =>
  n <= 1 ? path : join(path, `/page/${n}`)

const feedEnding: Record<FeedKind, string> = {
  rss: '/feed',
  atom: '/feed/atom',
  json: '/feed.json',
}

/** The feed of a list or of the site (`/`). */
export const feedPath = (path: string, kind: FeedKind = 'rss'): string =>
  join(path, feedEnding[kind])

export const searchPath = (words?: string, prefix = ''): string =>
  words === undefined
    ? `${prefix}/search`
    : `${prefix}/search?${new URLSearchParams({ q: words }).toString()}`

/** The stable address of a file, the same after a replacement; encoded. */
export const mediaPath = (media: { id: string; name?: string | null | undefined }): string =>
  encodePath(`/media/${media.id}/${media.name?.replaceAll(/[/\\]/g, '-') ?? 'file'}`)

/** The immutable address of one size of a file's bytes. */
export const mediaVariantPath = (hash: string, variant: string): string =>
  encodePath(`/media/${hash}/${variant}`)

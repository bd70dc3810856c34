import type { SourceArchives } from '../survey.ts'
import { cut } from './cut-text.ts'
import { readAddress } from './site-links.ts'

/** Links to look at: the bases show in the first of them. */
const MOST_PATHS = 5_000

const HREF = /\bhref\s*=\s*["']([^"'\s>]{1,500})["']/gi

/** Slugs of everything that has an archive, each with the path below its base: `local` is at `news/local`. */
export interface ArchiveSlugs {
  readonly category: ReadonlyMap<string, string>
  readonly tag: ReadonlyMap<string, string>
  readonly author: ReadonlyMap<string, string>
}

/**
 * Finds out where the old site had its archives: WordPress puts them behind what the posts' addresses begin with
 * (`/blog`), unless its owner chose another base, which only links in texts and menus show.
 */
export class ArchiveEvidence {
  readonly #paths = new Set<string>()
  readonly #days = new Set<string>()

  addDay(localDate: string | undefined): void {
    if (localDate !== undefined) this.#days.add(cut(localDate.slice(0, 10)))
  }

  addBody(body: string, siteUrl: string): void {
    if (this.#paths.size >= MOST_PATHS) return
    for (const [, href = ''] of body.matchAll(HREF)) this.addLink(href, siteUrl)
  }

  addLink(href: string, siteUrl: string): void {
    const address = readAddress(href.replaceAll('&amp;', '&'), siteUrl)
    if (address.kind === 'own' && address.suffix === '')
      this.#paths.add(cut(address.path.toLowerCase()))
  }

  /**
   * @param permalinks the pattern of the posts
   * @param folder path of the site itself, `/blog`; empty when it is at the root
   * @param taken paths of documents: those are no archives
   */
  result(given: {
    permalinks: string | undefined
    folder: string
    slugs: ArchiveSlugs
    taken: ReadonlySet<string>
  }): SourceArchives {
    const { permalinks, folder, slugs, taken } = given
    const front = frontOf(permalinks) ?? `${folder}/`
    const paths = [...this.#paths].filter((path) => !taken.has(path))
    const base = (kind: keyof ArchiveSlugs) =>
      mostUsedBase(paths, slugs[kind]) ?? `${front}${kind}`.slice(1)
    return {
      folder,
      categoryBase: base('category'),
      tagBase: base('tag'),
      authorBase: base('author'),
      dates: datePrefix(front, permalinks),
      days: [...this.#days].sort(),
    }
  }
}

/** What stands before the first tag of a pattern: `/blog/`. */
function frontOf(permalinks: string | undefined): string | undefined {
  return permalinks?.slice(0, permalinks.indexOf('%')).replace(/[^/]*$/, '')
}

/** A number among the first three tags would be taken for a year: WordPress moves the dates out of its way. */
function datePrefix(front: string, permalinks = ''): string {
  const first = [...permalinks.matchAll(/%[^%]+%/g)].slice(0, 3).map(([tag]) => tag)
  return `${front}${first.includes('%post_id%') ? 'date/' : ''}`.replace(/\/$/, '')
}

function mostUsedBase(
  paths: readonly string[],
  slugs: ReadonlyMap<string, string>,
): string | undefined {
  const votes = new Map<string, number>()
  for (const path of paths) {
    const base = baseOf(path, slugs)
    if (base !== undefined) votes.set(base, (votes.get(base) ?? 0) + 1)
  }
  return [...votes].sort((one, other) => other[1] - one[1])[0]?.[0]
}

/** What an archive's path begins with; a number is a date's. */
function baseOf(path: string, slugs: ReadonlyMap<string, string>): string | undefined {
  const below = slugs.get(path.slice(path.lastIndexOf('/') + 1))
  if (below === undefined || !path.endsWith(`/${below}`)) return undefined
  const base = path.slice(1, -below.length - 1)
  return base === '' || /^\d+(\/|$)/.test(base) ? undefined : base
}

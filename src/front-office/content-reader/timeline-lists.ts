import { LRUCache } from 'lru-cache'
import type { PostFilter } from './read-posts.ts'
import { firstIndex, type TimelineRow } from './timeline.ts'

/** What a filter says of a post's terms, authors, language and place; dates are not asked for here. */
type Membership = Pick<PostFilter, 'categories' | 'tags' | 'authors' | 'language'> & {
  readonly isSticky?: boolean
}

/** Lists kept for one state of the timeline: a term's page is asked for more often than a post is saved. */
const KEPT_LISTS = 50
const lists = new WeakMap<readonly TimelineRow[], LRUCache<string, readonly TimelineRow[]>>()

/** The posts of a filter that are public now, newest first; with `isSticky` those kept on top, or the others. */
export function rowsOf(
  rows: readonly TimelineRow[],
  { from, before, ...filter }: PostFilter,
  { now, isSticky }: { now: Date; isSticky?: boolean },
): readonly TimelineRow[] {
  const members = membersOf(rows, { ...filter, ...(isSticky !== undefined && { isSticky }) })
  const moment = now.toISOString()
  const latest = before?.toISOString()
  const start = firstIndex(
    members,
    ({ publishedAt }) => publishedAt <= moment && (latest === undefined || publishedAt < latest),
  )
  const earliest = from?.toISOString()
  const end =
    earliest === undefined
      ? members.length
      : firstIndex(members, ({ publishedAt }) => publishedAt < earliest)
  return start === 0 && end === members.length
    ? members
    : members.slice(start, Math.max(start, end))
}

function membersOf(rows: readonly TimelineRow[], filter: Membership): readonly TimelineRow[] {
  const { categories, tags, authors, language, isSticky } = filter
  const key = JSON.stringify([categories, tags, authors, language, isSticky])
  if (key === EVERYTHING) return rows
  let kept = lists.get(rows)
  if (kept === undefined) lists.set(rows, (kept = new LRUCache({ max: KEPT_LISTS })))
  let list = kept.get(key)
  if (list === undefined) kept.set(key, (list = rows.filter(isMemberOf(filter))))
  return list
}

const EVERYTHING = JSON.stringify([undefined, undefined, undefined, undefined, undefined])

function isMemberOf({ categories, tags, authors, language, isSticky }: Membership) {
  const carries = (wanted: readonly string[] | undefined) => {
    if (wanted === undefined) return () => true
    const set = new Set(wanted)
    return (own: readonly string[]) => own.some((id) => set.has(id))
  }
  const inCategories = carries(categories)
  const hasTags = carries(tags)
  const isBy = carries(authors)
  return (row: TimelineRow): boolean =>
    (isSticky === undefined || row.isSticky === isSticky) &&
    isOfLanguage(row, language) &&
    inCategories(row.categories) &&
    hasTags(row.tags) &&
    isBy(row.authors)
}

/** Documents without a language are of the site's first one. */
function isOfLanguage(row: TimelineRow, language: PostFilter['language']): boolean {
  if (language === undefined) return true
  return row.language === undefined ? language.isFirst : row.language === language.code
}

import type { Post } from '#content/payload-types.ts'
import { idsOf } from './id-of.ts'
import type { LanguageFilter } from './read-posts.ts'
import { readSummaries, readTimeline } from './read-summaries.ts'
import type { ReadSession } from './session.ts'
import { rowsOf } from './timeline-lists.ts'
import { placeOf, type TimelineRow } from './timeline.ts'

export interface RelatedRequest {
  readonly language: LanguageFilter | undefined
  readonly limit: number
  /** Posts that the page shows already. */
  readonly except: readonly string[]
}

/** Posts on each side in time that are looked at: as many as a page can afford, on a site of any size. */
const REACH = 500

/** A tag says more of what a post is about than a category does. */
const TAG_WEIGHT = 2

/** The posts that share most tags and categories with one; of equals those nearest in time. */
export async function readRelated(
  session: ReadSession,
  post: Post,
  { language, limit, except }: RelatedRequest,
): Promise<Post[]> {
  const { id, publishedAt } = post
  if (!publishedAt) return []
  const rows = rowsOf(await readTimeline(session), { language }, session)
  const place = placeOf(rows, { id, publishedAt })
  const near = rows.slice(Math.max(0, place - REACH), place + REACH)
  const likeness = likenessTo(post)
  const found = near
    .map((row) => ({ row, shared: likeness(row), away: distance(row, publishedAt) }))
    .filter(({ row, shared }) => shared > 0 && row.id !== id && !except.includes(row.id))
    .toSorted((one, other) => other.shared - one.shared || one.away - other.away)
  return readSummaries(
    session,
    found.slice(0, limit).map(({ row }) => row.id),
  )
}

const distance = (row: TimelineRow, moment: string): number =>
  Math.abs(Date.parse(row.publishedAt) - Date.parse(moment))

function likenessTo(post: Post): (row: TimelineRow) => number {
  const tags = new Set(idsOf(post.tags))
  const categories = new Set(idsOf(post.categories))
  const shared = (own: readonly string[], wanted: ReadonlySet<string>): number =>
    own.filter((id) => wanted.has(id)).length
  return (row) => shared(row.tags, tags) * TAG_WEIGHT + shared(row.categories, categories)
}

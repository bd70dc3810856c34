import type { Where } from 'payload'
import type { Post } from '#content/payload-types.ts'
import { listedWhere } from './gate.ts'
import { readSummaries, readTimeline } from './read-summaries.ts'
import type { ReadSession } from './session.ts'
import { rowsOf } from './timeline-lists.ts'
import { placeOf, type TimelineRow } from './timeline.ts'

export interface PostFilter {
  readonly categories?: readonly string[]
  readonly tags?: readonly string[]
  readonly authors?: readonly string[]
  /** Inclusive. */
  readonly from?: Date
  /** Exclusive. */
  readonly before?: Date
  /** Undefined: all languages. */
  readonly language?: LanguageFilter | undefined
}

/** Documents without a language are of the site's first one. */
export interface LanguageFilter {
  readonly code: string
  readonly isFirst: boolean
}

export type PostOrder = 'newest' | 'oldest' | 'title' | 'sticky-first'

export interface ListRequest {
  /** Newest first when absent. */
  readonly order?: PostOrder
  readonly limit: number
  /** From 1 on. */
  readonly page?: number
  /** Leaves out the first ones of the list. */
  readonly offset?: number
}

export interface ListOf<T> {
  readonly docs: readonly T[]
  readonly total: number
  readonly pageCount: number
}

/** Public posts in short: without their texts, but with an excerpt where one was written or can be made. */
export async function readPosts(
  session: ReadSession,
  filter: PostFilter,
  { order = 'newest', limit, page = 1, offset = 0 }: ListRequest,
): Promise<ListOf<Post>> {
  if (order === 'title') return postsByTitle(session, filter, limit + offset, offset)
  const ids = (await orderedRows(session, filter, order)).map(({ id }) => id)
  const start = offset + (page - 1) * limit
  return {
    docs: await readSummaries(session, ids.slice(start, start + limit)),
    total: ids.length,
    pageCount: Math.ceil(ids.length / limit),
  }
}

async function orderedRows(
  session: ReadSession,
  filter: PostFilter,
  order: 'newest' | 'oldest' | 'sticky-first',
): Promise<readonly TimelineRow[]> {
  const rows = await readTimeline(session)
  const { now } = session
  if (order === 'sticky-first') {
    const part = (isSticky: boolean) => rowsOf(rows, filter, { now, isSticky })
    return [...part(true), ...part(false)]
  }
  const newest = rowsOf(rows, filter, { now })
  return order === 'newest' ? newest : [...newest].reverse()
}

/** The one order that the timeline does not know. */
async function postsByTitle(
  session: ReadSession,
  filter: PostFilter,
  limit: number,
  offset: number,
): Promise<ListOf<Post>> {
  session.log.list('posts')
  const { docs } = await session.documents.find('posts', {
    where: { and: [listedWhere(session.now), ...conditionsOf(filter)] },
    sort: ['title', 'id'],
    limit,
    select: { title: true },
  })
  const ids = docs.slice(offset).map(({ id }) => id)
  return { docs: await readSummaries(session, ids), total: ids.length, pageCount: 1 }
}

/** Every public post in brief, newest first. */
export async function readPostRows(session: ReadSession): Promise<readonly TimelineRow[]> {
  return rowsOf(await readTimeline(session), {}, session)
}

/** The posts published just before and just after one. */
export async function readAdjacent(
  session: ReadSession,
  { id, publishedAt }: Post,
  language: LanguageFilter | undefined,
): Promise<{ previous: Post | undefined; next: Post | undefined }> {
  if (!publishedAt) return { previous: undefined, next: undefined }
  const rows = rowsOf(await readTimeline(session), { language }, session)
  const place = placeOf(rows, { id, publishedAt })
  const isListed = rows[place]?.id === id
  const [before, after] = [rows[place + (isListed ? 1 : 0)], rows[place - 1]]
  const ids = [before, after].flatMap((row) => row?.id ?? [])
  const found = new Map((await readSummaries(session, ids)).map((post) => [post.id, post]))
  return { previous: found.get(before?.id ?? ''), next: found.get(after?.id ?? '') }
}

function conditionsOf(filter: PostFilter): Where[] {
  const conditions: Where[] = []
  if (filter.categories) conditions.push({ categories: { in: [...filter.categories] } })
  if (filter.tags) conditions.push({ tags: { in: [...filter.tags] } })
  if (filter.authors) conditions.push({ authors: { in: [...filter.authors] } })
  if (filter.from)
    conditions.push({ publishedAt: { greater_than_equal: filter.from.toISOString() } })
  if (filter.before) conditions.push({ publishedAt: { less_than: filter.before.toISOString() } })
  if (filter.language) conditions.push(languageWhere(filter.language))
  return conditions
}

/** Documents without a language are of the first. */
export function languageWhere({ code, isFirst }: LanguageFilter): Where {
  const same: Where = { language: { equals: code } }
  return isFirst ? { or: [same, { language: { exists: false } }] } : same
}

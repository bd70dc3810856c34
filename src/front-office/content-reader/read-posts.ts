import type { SelectType, Where } from 'payload'
import type { Page, Post } from '#content/payload-types.ts'
import { listedWhere } from './gate.ts'
import type { ReadSession } from './session.ts'

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
  readonly text?: Where
}

/** Documents without a language are of the site's first one. */
export interface LanguageFilter {
  readonly code: string
  readonly isFirst: boolean
}

export interface ListRequest {
  readonly sort?: string[]
  readonly limit: number
  /** Given: the total is counted, at the cost of a query. */
  readonly page?: number
  readonly withText?: boolean
}

export interface ListOf<T> {
  readonly docs: readonly T[]
  readonly total: number
  readonly pageCount: number
}

const summary: SelectType = {
  title: true,
  excerpt: true,
  publishedAt: true,
  featuredImage: true,
  language: true,
  updatedAt: true,
}
const postSummary: SelectType = {
  ...summary,
  authors: true,
  categories: true,
  tags: true,
  sticky: true,
}

export const NEWEST_FIRST = ['-publishedAt', '-id']

/** Public posts, newest first. With `withText`, their contents too. */
export async function readPosts(
  session: ReadSession,
  filter: PostFilter,
  { sort = NEWEST_FIRST, limit, page, withText = false }: ListRequest,
): Promise<ListOf<Post>> {
  session.log.list('posts')
  return session.documents.find('posts', {
    where: { and: [listedWhere(session.now), ...conditionsOf(filter)] },
    sort,
    limit,
    ...(page !== undefined && { page }),
    select: { ...postSummary, ...(withText && { content: true }) },
  })
}

/** Public pages. */
export async function readPages(
  session: ReadSession,
  filter: Pick<PostFilter, 'language' | 'text'>,
  { sort = ['title'], limit, page, withText = false }: ListRequest,
): Promise<ListOf<Page>> {
  session.log.list('pages')
  return session.documents.find('pages', {
    where: { and: [listedWhere(session.now), ...conditionsOf(filter)] },
    sort,
    limit,
    ...(page !== undefined && { page }),
    select: { ...summary, ...(withText && { body: true }) },
  })
}

/** The posts published just before and just after one. */
export async function readAdjacent(
  session: ReadSession,
  post: Post,
  language: LanguageFilter | undefined,
): Promise<{ previous: Post | undefined; next: Post | undefined }> {
  const at = post.publishedAt
  if (!at) return { previous: undefined, next: undefined }
  const beside = (operator: 'less_than' | 'greater_than', sort: string[]) =>
    readPosts(session, { language, text: { publishedAt: { [operator]: at } } }, { sort, limit: 1 })
  const [previous, next] = await Promise.all([
    beside('less_than', NEWEST_FIRST),
    beside('greater_than', ['publishedAt', 'id']),
  ])
  return { previous: previous.docs[0], next: next.docs[0] }
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
  if (filter.text) conditions.push(filter.text)
  return conditions
}

function languageWhere({ code, isFirst }: LanguageFilter): Where {
  const same: Where = { language: { equals: code } }
  return isFirst ? { or: [same, { language: { exists: false } }] } : same
}

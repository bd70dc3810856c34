import type { SelectType, Where } from 'payload'
import type { Page } from '#content/payload-types.ts'
import { listedWhere } from './gate.ts'
import { readBranches, type BranchPage } from './read-branches.ts'
import { languageWhere, type LanguageFilter, type PostOrder } from './read-posts.ts'
import type { ReadSession } from './session.ts'

export interface PageReader {
  pages(ids: readonly string[]): Promise<Map<string, Page>>
  pageList(filter: PageFilter, request: PageListRequest): Promise<readonly Page[]>
  /** The published pages one and two levels below these. */
  branches(roots: readonly string[]): Promise<readonly BranchPage[]>
}

/** What a reader knows of pages in lists. */
export const pageReader = (session: ReadSession): PageReader => ({
  pages: (ids) => readPages(session, ids),
  pageList: (filter, request) => readPageList(session, filter, request),
  branches: (roots) => readBranches(session, roots),
})

/** Of these pages, those that are public now, with what lists show of them. */
async function readPages(
  { documents, log, now }: ReadSession,
  ids: readonly string[],
): Promise<Map<string, Page>> {
  log.list('pages')
  return documents.byIds('pages', ids, {
    where: listedWhere(now),
    select: shownInLists,
  })
}

const shownInLists: SelectType = {
  ...{ title: true, excerpt: true, publishedAt: true, featuredImage: true, language: true },
  ...{ updatedAt: true, body: true },
}

export interface PageFilter {
  readonly language: LanguageFilter | undefined
  /** Only those right below this page. */
  readonly parent?: string
  /** The page that the list stands on. */
  readonly except?: string | undefined
}

export interface PageListRequest {
  readonly order: Exclude<PostOrder, 'sticky-first'> | 'arranged'
  readonly limit: number
  readonly offset: number
}

const SORTS = {
  newest: ['-publishedAt', 'id'],
  oldest: ['publishedAt', 'id'],
  title: ['title', 'id'],
  arranged: ['order', 'title', 'id'],
}

/** Public pages of a kind, in short. */
async function readPageList(
  { documents, log, now }: ReadSession,
  { language, parent, except }: PageFilter,
  { order, limit, offset }: PageListRequest,
): Promise<readonly Page[]> {
  log.list('pages')
  const where: Where[] = [listedWhere(now)]
  if (language) where.push(languageWhere(language))
  if (parent !== undefined) where.push({ parent: { equals: parent } })
  if (except !== undefined) where.push({ id: { not_equals: except } })
  const { docs } = await documents.find('pages', {
    ...{ where: { and: where }, sort: SORTS[order], limit: offset + limit },
    select: shownInLists,
  })
  return docs.slice(offset)
}

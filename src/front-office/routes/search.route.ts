import type { Answer } from '../http/answer.ts'
import { searchPath } from '#publishing/paths/url-patterns.ts'
import { gatherPage } from '../queries/document.query.ts'
import { presentFrame } from '../presenters/frame.presenter.ts'
import { presentListItem } from '../presenters/list-item.presenter.ts'
import { siteFeeds } from '../presenters/page-views.presenter.ts'
import { presentPagination } from '../presenters/pagination.presenter.ts'
import { createPresentContext } from '../presenters/site.presenter.ts'
import { searchTemplate } from '../theme/templates/search.template.tsx'
import { fill, wordsFor } from '../theme/words/words.ts'
import { findDocuments } from '../queries/search.query.ts'
import type { RouteContext } from './route-context.ts'

const LONGEST_QUERY = 200

/** Results of a search, never indexed; an empty query shows the form alone. */
export async function answerSearch(
  route: RouteContext,
  raw: string,
  page: number,
): Promise<Answer | undefined> {
  const { context } = route
  const query = raw.trim().slice(0, LONGEST_QUERY)
  const found = await findDocuments(context, query, page)
  if (page > 1 && found.listed.length === 0) return undefined
  const { material, regions } = await gatherPage(context, 'search', {
    contents: [],
    listed: found.listed,
  })
  const present = createPresentContext(context, material)
  const base = searchPath(undefined, context.language.prefix)
  const words = `?${new URLSearchParams({ q: query }).toString()}`
  const hrefOf = (number: number) =>
    `${number === 1 ? base : `${base}/page/${String(number)}`}${words}`
  const pagination = presentPagination({
    hrefOf,
    page,
    pageCount: found.pageCount,
    total: found.total,
  })
  const said = wordsFor(context.language.code)
  const frame = presentFrame(present, {
    ...{
      ...(await route.around.of(context)),
      regions,
      isIndexed: false,
      feeds: siteFeeds(context),
    },
    title: query === '' ? said.search : fill(said.searchResultsFor, { query }),
  })
  const items = found.listed.flatMap((item) => presentListItem(present, item) ?? [])
  const view = searchTemplate(frame, { query, items, pagination })
  return { kind: 'page', status: 200, freshness: context.isStaff ? 'personal' : 'page', page: view }
}

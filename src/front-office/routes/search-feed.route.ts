import type { FeedKind } from '#publishing/paths/url-patterns.ts'
import type { Answer } from '../http/answer.ts'
import { presentSearchFeed } from '../presenters/feed.presenter.ts'
import { presentListItem } from '../presenters/list-item.presenter.ts'
import { createPresentContext } from '../presenters/site.presenter.ts'
import { gatherPage } from '../queries/document.query.ts'
import { readFilters } from '../queries/search-filters.ts'
import { findDocuments } from '../queries/search.query.ts'
import { feedAnswer } from './feed.route.ts'
import type { RouteContext } from './route-context.ts'
import { LONGEST_QUERY } from './search.route.ts'

/** `/search/feed?q=…`: what a search finds, for who wants to be told of it; undefined without words. */
export async function answerSearchFeed(
  { context, request }: RouteContext,
  raw: string,
  feed: FeedKind,
): Promise<Answer | undefined> {
  const words = raw.trim().slice(0, LONGEST_QUERY)
  if (words === '') return undefined
  const filters = readFilters(request.query)
  const { documents } = await findDocuments(context, words, { page: 1, filters })
  const { material } = await gatherPage(context, 'search', {
    contents: [],
    listed: documents.map(({ listed }) => listed),
  })
  const present = createPresentContext(context, material)
  const items = documents.flatMap(({ listed }) => presentListItem(present, listed) ?? [])
  return feedAnswer(feed, presentSearchFeed(context, { words, items }, feed))
}

import type { Answer } from '../http/answer.ts'
import { feedPath, searchPath } from '#publishing/paths/url-patterns.ts'
import { gatherPage } from '../queries/document.query.ts'
import { presentFrame } from '../presenters/frame.presenter.ts'
import { siteFeeds } from '../presenters/page-views.presenter.ts'
import { description } from '../presenters/plain-text.ts'
import { presentSearch, searchInLanguages } from '../presenters/search.presenter.ts'
import { createPresentContext } from '../presenters/site.presenter.ts'
import { searchTitle } from '../theme/templates/archive-title.ts'
import { searchTemplate } from '../theme/templates/search.template.tsx'
import { readFilters } from '../queries/search-filters.ts'
import { findDocuments } from '../queries/search.query.ts'
import type { FeedLink } from '../theme/view-data.ts'
import { noteMissed } from './note-missed.ts'
import type { RouteContext } from './route-context.ts'

export const LONGEST_QUERY = 200

/** Results of a search, never indexed; an empty query shows the form alone. */
export async function answerSearch(
  route: RouteContext,
  raw: string,
  page: number,
): Promise<Answer | undefined> {
  const { context, request } = route
  const asked = raw.trimStart().slice(0, LONGEST_QUERY)
  const filters = readFilters(request.query)
  const found = await findDocuments(context, asked, { page, filters })
  if (page > 1 && found.documents.length === 0) return undefined
  const query = asked.trim()
  await noteMissed(route, query, { found, filters })
  const { material, regions } = await gatherPage(context, 'search', {
    contents: [],
    listed: found.documents.map(({ listed }) => listed),
  })
  const present = createPresentContext(context, material)
  const search = presentSearch(context, { query, page, filters, found, present })
  const frame = presentFrame(present, {
    ...(await route.around.of(context)),
    ...{ regions, isIndexed: false, feeds: [...feedOf(context, query), ...siteFeeds(context)] },
    same: searchInLanguages(context, query, filters),
    scripts: [route.around.suggestionsScript],
    title: searchTitle(search, context.language.code),
    description: description(search.intro),
  })
  return {
    kind: 'page',
    status: 200,
    freshness: context.isStaff ? 'personal' : 'page',
    page: searchTemplate(frame, search),
  }
}

const feedOf = (
  { language: { code, prefix } }: RouteContext['context'],
  query: string,
): FeedLink[] =>
  query === ''
    ? []
    : [
        {
          href: `${feedPath(searchPath(undefined, prefix))}?${new URLSearchParams({ q: query }).toString()}`,
          title: searchTitle({ query, title: undefined }, code),
          type: 'application/rss+xml',
        },
      ]

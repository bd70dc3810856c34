import type { Answer } from '../http/answer.ts'
import { gatherPage, queryPage } from '../queries/document.query.ts'
import { presentFrame } from '../presenters/frame.presenter.ts'
import { presentListItem } from '../presenters/list-item.presenter.ts'
import { presentPage, siteFeeds } from '../presenters/page-views.presenter.ts'
import { createPresentContext } from '../presenters/site.presenter.ts'
import { notFoundTemplate } from '../theme/templates/not-found.template.tsx'
import type { PageData } from '../theme/templates/template.view-data.ts'
import { wordsFor } from '../theme/words/words.ts'
import type { RouteContext } from './route-context.ts'

const MOST_SUGGESTIONS = 5

/**
 * 404, or 410 for what was there once: with a search, and the latest posts to go on with. Nothing is
 * looked for: addresses that do not exist are asked for by robots, thousands of times.
 */
export async function answerNotFound(route: RouteContext, status: 404 | 410): Promise<Answer> {
  const { context } = route
  const { docs: posts } = await context.reader.posts(
    { language: context.filter },
    { limit: MOST_SUGGESTIONS },
  )
  const { material, regions } = await gatherPage(context, 'errors', {
    contents: [],
    listed: posts.map((document) => ({ type: 'posts', document })),
  })
  const present = createPresentContext(context, material)
  const said = wordsFor(context.language.code)
  const own = await readOwn(route)
  const frame = presentFrame(present, {
    ...{
      ...(await route.around.of(context)),
      regions,
      isIndexed: false,
      feeds: siteFeeds(context),
    },
    title: own?.title ?? (status === 410 ? said.gone : said.notFound),
  })
  const suggestions = posts.flatMap(
    (document) => presentListItem(present, { type: 'posts', document }) ?? [],
  )
  return {
    kind: 'page',
    status,
    freshness: 'never',
    page: notFoundTemplate(frame, { status, suggestions, own }),
  }
}

/** The page that the site's editors wrote for this, while it is public. */
async function readOwn({ context, around }: RouteContext): Promise<PageData | undefined> {
  const { language, reader } = context
  if (language.notFoundPage === undefined) return undefined
  const admitted = await reader.document({ type: 'pages', id: language.notFoundPage })
  if (admitted?.state !== 'open' || admitted.type !== 'pages') return undefined
  if (admitted.document.visibility !== 'public') return undefined
  const pieces = await queryPage(context, admitted.document, 'errors')
  return presentPage(pieces, await around.of(context), true).data
}

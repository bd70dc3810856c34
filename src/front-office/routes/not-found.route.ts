import type { Answer } from '../http/answer.ts'
import { gatherPage } from '../queries/document.query.ts'
import { presentFrame } from '../presenters/frame.presenter.ts'
import { presentListItem } from '../presenters/list-item.presenter.ts'
import { siteFeeds } from '../presenters/page-views.presenter.ts'
import { createPresentContext } from '../presenters/site.presenter.ts'
import { notFoundTemplate } from '../theme/templates/not-found.template.tsx'
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
  const frame = presentFrame(present, {
    ...{
      ...(await route.around.of(context)),
      regions,
      isIndexed: false,
      feeds: siteFeeds(context),
    },
    title: status === 410 ? said.gone : said.notFound,
  })
  const suggestions = posts.flatMap(
    (document) => presentListItem(present, { type: 'posts', document }) ?? [],
  )
  return {
    kind: 'page',
    status,
    freshness: 'never',
    page: notFoundTemplate(frame, { status, suggestions }),
  }
}

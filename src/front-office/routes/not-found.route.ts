import type { Answer } from '../http/answer.ts'
import { gatherPage } from '../queries/document.query.ts'
import { presentFrame } from '../presenters/frame.presenter.ts'
import { presentListItem } from '../presenters/list-item.presenter.ts'
import { siteFeeds } from '../presenters/page-views.presenter.ts'
import { createPresentContext } from '../presenters/site.presenter.ts'
import { notFoundTemplate } from '../theme/templates/not-found.template.tsx'
import { wordsFor } from '../theme/words/words.ts'
import { findPosts } from './find-posts.ts'
import type { RouteContext } from './route-context.ts'

const MOST_SUGGESTIONS = 5

/** The last words of a path are often the title of what was meant. */
const wordsOfPath = (path: string): string =>
  (path.split('/').at(-1) ?? '').replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim()

/** 404, or 410 for what was there once: with search and, for a near miss, suggestions. */
export async function answerNotFound(
  route: RouteContext,
  status: 404 | 410,
  path = '',
): Promise<Answer> {
  const { context } = route
  const words = wordsOfPath(path)
  const posts =
    words.length < 3
      ? []
      : (await findPosts(context, words, { page: 1, limit: MOST_SUGGESTIONS })).docs
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

import type { Answer } from '../http/answer.ts'
import { gatherPage } from '../queries/document.query.ts'
import { presentFrame } from '../presenters/frame.presenter.ts'
import { createPresentContext } from '../presenters/site.presenter.ts'
import { errorTemplate } from '../theme/templates/error.template.tsx'
import { wordsFor } from '../theme/words/words.ts'
import type { RouteContext } from './route-context.ts'

const RETRY_SECONDS = '3600'

/** A site that is hidden answers 503 to everybody but staff; undefined while it is not. */
export async function answerHidden(route: RouteContext): Promise<Answer | undefined> {
  const { context } = route
  if (context.site.state !== 'hidden' || context.isStaff) return undefined
  const title = wordsFor(context.language.code).closedSite
  const { material } = await gatherPage(context, 'errors', { contents: [], listed: [] })
  const present = createPresentContext(context, material)
  const frame = presentFrame(
    { ...present, mainMenu: undefined },
    { ...(await route.around.of(context)), regions: undefined, isIndexed: false, title },
  )
  const page = errorTemplate(
    { ...frame, footerMenu: undefined, languages: [] },
    { status: 503, message: title },
  )
  return {
    kind: 'page',
    status: 503,
    freshness: 'never',
    page,
    headers: { 'Retry-After': RETRY_SECONDS },
  }
}

import type { RequestHandler } from 'express'
import createError from 'http-errors'
import type { Pattern } from '#content/payload-types.ts'
import { normalisePath } from '#publishing/paths/normalise-path.ts'
import type { PreviewTarget } from '../content-reader/edition.ts'
import type { PreviewDraft } from '../content-reader/preview-draft.ts'
import { keyOf } from '../content-reader/cards.ts'
import type { FrontOffice } from '../dependencies.ts'
import { sendAnswer, type Answer } from '../http/answer.ts'
import type { SiteContext } from '../queries/site-context.ts'
import type { PreviewView } from '../theme/view-data.ts'
import { answerDocument, answerPage } from './document.route.ts'
import { openRequest } from './open-request.ts'
import { answerPath } from './page.route.ts'
import { aroundPage, type RouteContext } from './route-context.ts'
import type { Stylesheets } from './stylesheets.ts'

const TYPES = ['pages', 'posts', 'layouts', 'patterns', 'menus', 'site', 'design'] as const

/** What a preview's address names; undefined for an address that only looks like one. */
export function previewTarget(
  { type, id }: { readonly type: string; readonly id: string },
  revision: unknown,
): PreviewTarget | undefined {
  const known = TYPES.find((one) => one === type)
  if (known === undefined) return undefined
  return typeof revision === 'string' && revision !== ''
    ? { type: known, id, revision }
    : { type: known, id }
}

/**
 * `/preview/<type>/<id>?revision=`: the front office itself with one draft in it, for staff who may
 * read that draft. Never kept, never indexed.
 */
export const answerPreview =
  (office: FrontOffice, stylesheets: Stylesheets): RequestHandler<{ type: string; id: string }> =>
  async (request, response, next) => {
    const preview = previewTarget(request.params, request.query['revision'])
    if (preview === undefined) return next()
    const opened = await openRequest(office, request, { path: '/', preview })
    if (!opened.context.isStaff) {
      const to = `/admin/login?redirect=${encodeURIComponent(request.originalUrl)}`
      sendAnswer(request, response, { kind: 'redirect', to, status: 302, freshness: 'never' }, [])
      return
    }
    const draft = await opened.context.reader.draft()
    if (draft === undefined)
      throw createError(404, 'There is no such draft, or it is not yours to see.')
    const view = await viewOf(opened.context, draft)
    const context = atItsPlace(opened.context, draft, view)
    const route: RouteContext = { ...opened, context, around: aroundPage(stylesheets, view) }
    const answer = await answerOf(route, draft)
    sendAnswer(
      request,
      response,
      { ...answer, freshness: 'never', headers: { 'X-Robots-Tag': 'noindex' } },
      [],
    )
  }

async function answerOf(route: RouteContext, { type, document }: PreviewDraft): Promise<Answer> {
  if (type === 'pages' || type === 'posts') {
    const answer = await answerDocument(route, { type, id: document.id })
    if (answer) return answer
  }
  return type === 'patterns' ? answerPattern(route, document) : answerPath(route)
}

/** A draft stands where its document stands; a menu stands in for the main one. */
function atItsPlace(context: SiteContext, draft: PreviewDraft, view: PreviewView): SiteContext {
  const path = normalisePath(view.publicHref ?? '/') ?? '/'
  if (draft.type !== 'menus') return { ...context, path }
  return { ...context, language: { ...context.language, mainMenu: draft.document.id } }
}

/** A pattern has no page of its own: it is shown as the one block of one. */
function answerPattern(route: RouteContext, { id, title, updatedAt, createdAt }: Pattern) {
  const body = [{ blockType: 'pattern' as const, id, pattern: id }]
  const page = { ...{ id, updatedAt, createdAt, body }, ...(title && { title }) }
  return answerPage(route, page, false)
}

async function viewOf({ reader }: SiteContext, draft: PreviewDraft): Promise<PreviewView> {
  const { type, document } = draft
  const isGlobal = type === 'site' || type === 'design'
  const editHref = isGlobal ? `/admin/globals/${type}` : `/admin/collections/${type}/${document.id}`
  if (type !== 'pages' && type !== 'posts')
    return { state: stateOf(document._status, undefined), editHref }
  const card = (await reader.cards([{ type, id: document.id }])).get(
    keyOf({ type, id: document.id }),
  )
  return { state: stateOf(document._status, card?.href), editHref, publicHref: card?.href }
}

function stateOf(
  status: 'draft' | 'published' | null | undefined,
  href: string | undefined,
): PreviewView['state'] {
  if (status === 'published') return 'published'
  return href === undefined ? 'draft' : 'changed'
}

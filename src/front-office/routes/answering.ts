import type { Request, RequestHandler, Response } from 'express'
import createError from 'http-errors'
import type { FrontOffice } from '../dependencies.ts'
import { sendAnswer, type Answer } from '../http/answer.ts'
import { encodePath, normalisePath } from '#publishing/paths/normalise-path.ts'
import { answerHidden } from './hidden-site.ts'
import { openRequest } from './open-request.ts'
import { aroundPage, type RouteContext } from './route-context.ts'
import type { Stylesheets } from './stylesheets.ts'

export type AnswerRoute = (route: RouteContext) => Promise<Answer>

/**
 * Makes a handler of a route: one spelling for each address, reading methods alone, a closed site
 * closed, then the route, then the bytes.
 */
export const answering =
  (office: FrontOffice, stylesheets: Stylesheets) =>
  (answerRoute: AnswerRoute): RequestHandler =>
  async (request: Request, response: Response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD')
      throw createError(405, 'This address can only be read.')
    }
    const path = normalisePath(request.path)
    if (path === undefined) throw createError(400, 'This is no address of a page.')
    if (path !== decodeURIComponent(request.path)) {
      sendAnswer(request, response, movedTo(path, request), [])
      return
    }
    const opened = await openRequest(office, request, { path })
    const route: RouteContext = { ...opened, around: aroundPage(stylesheets) }
    const answer = (await answerHidden(route)) ?? (await answerRoute(route))
    sendAnswer(request, response, answer, route.context.reader.reads())
  }

/** The one spelling of an address, with the query as it was. */
function movedTo(path: string, request: Request): Answer {
  const at = request.originalUrl.indexOf('?')
  const query = at === -1 ? '' : request.originalUrl.slice(at)
  return { kind: 'redirect', to: encodePath(path) + query, status: 301, freshness: 'moved' }
}

import type { Request, RequestHandler, Response } from 'express'
import createError from 'http-errors'
import type { FrontOffice } from '../dependencies.ts'
import { sendAnswer, type Answer } from '../http/answer.ts'
import { normalisePath } from '#publishing/paths/normalise-path.ts'
import { movedTo, spelledOtherwise } from './former.route.ts'
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
    const opened = await openRequest(office, request, { path })
    const route: RouteContext = { ...opened, around: aroundPage(stylesheets) }
    const isSpelled = path === decodeURIComponent(request.path)
    const answer =
      (await answerHidden(route)) ??
      (isSpelled ? await answerRoute(route) : movedTo(await spelledOtherwise(route)))
    sendAnswer(request, response, answer, route.context.reader.reads())
  }

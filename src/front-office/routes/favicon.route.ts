import type { RequestHandler } from 'express'
import type { FrontOffice } from '../dependencies.ts'
import { sendAnswer } from '../http/answer.ts'
import { mediaHref } from '../presenters/media.presenter.ts'
import { openRequest } from './open-request.ts'
import { idOf } from '../content-reader/id-of.ts'

/** The mark of Coulisse, for sites without an icon of their own. */
const MARK =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path d="M3 4h9c0 9-2 17-9 24zM29 4h-9c0 9 2 17 9 24z" fill="#333"/><circle cx="16" cy="25" r="3" fill="#c8502d"/></svg>'

/** `/favicon.ico`: the site's icon, wherever it is kept. */
export const faviconRoute =
  (office: FrontOffice): RequestHandler =>
  async (request, response) => {
    const { context } = await openRequest(office, request, { path: '/' })
    const id = idOf(context.site.icon)
    const media = id === undefined ? undefined : (await context.reader.media([id])).get(id)
    const reads = context.reader.reads()
    if (media) {
      const to = mediaHref(media)
      sendAnswer(request, response, { kind: 'redirect', to, status: 302, freshness: 'feed' }, reads)
      return
    }
    const type = 'image/svg+xml'
    sendAnswer(request, response, { kind: 'bytes', freshness: 'feed', type, body: MARK }, reads)
  }

import type { RequestHandler } from 'express'
import createError from 'http-errors'
import type { Target } from '../content-reader/cards.ts'
import type { FrontOffice } from '../dependencies.ts'
import { sendAnswer, type Answer } from '../http/answer.ts'
import { frameDocument, framePolicy } from '../http/frame-document.ts'
import { queryFrame, type FrameMaterial } from '../queries/frame.query.ts'
import type { AnswerRoute } from './answering.ts'
import { openRequest } from './open-request.ts'
import { answerPath } from './page.route.ts'
import { previewTarget } from './preview.route.ts'

const ADDRESS = /^\/frames\/(pages|posts|layouts|patterns)\/([^/]+)\/([0-9a-f]{32})$/

/**
 * `/frames/<type>/<id>/<hash>`: what a raw HTML block shows, alone and nobody, for whoever may see the
 * document that holds the block. Every other address that begins like this may be a page.
 */
export const answerFrame: AnswerRoute = async (route) => {
  const [, type, id, hash] = ADDRESS.exec(route.context.path) ?? []
  if (type === undefined || id === undefined || hash === undefined) return answerPath(route)
  const frame = await queryFrame(route.context, { type, id }, hash)
  if (frame === undefined) throw nothing()
  return answerOf(frame, frame.isPublic && !route.context.isStaff ? 'page' : 'personal')
}

interface PreviewFrame extends Record<string, string> {
  readonly type: string
  readonly id: string
  readonly holder: string
  readonly held: string
  readonly hash: string
}

/** The frames of a preview, for whoever may see the preview. */
export const answerPreviewFrame =
  (office: FrontOffice): RequestHandler<PreviewFrame> =>
  async (request, response, next) => {
    const { holder, held, hash } = request.params
    const preview = previewTarget(request.params, request.query['revision'])
    if (preview === undefined) return next()
    const { context } = await openRequest(office, request, { path: '/', preview })
    const isTheirs = context.isStaff && (await context.reader.draft()) !== undefined
    const target: Target = { type: holder, id: held }
    const frame = isTheirs ? await queryFrame(context, target, hash) : undefined
    if (frame === undefined) throw nothing()
    sendAnswer(request, response, answerOf(frame, 'never'), [])
  }

const nothing = () => createError(404, 'There is no such frame.')

const answerOf = (frame: FrameMaterial, freshness: Answer['freshness']): Answer => ({
  ...{ kind: 'bytes', freshness, type: 'text/html; charset=utf-8' },
  body: frameDocument(frame),
  headers: { 'Content-Security-Policy': framePolicy, 'X-Robots-Tag': 'noindex' },
})

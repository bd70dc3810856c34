import type { ErrorRequestHandler, Request, Response } from 'express'
import type { FrontOffice } from '../dependencies.ts'
import { sendAnswer } from '../http/answer.ts'
import { normalisePath } from '#publishing/paths/normalise-path.ts'
import { gatherPage } from '../queries/document.query.ts'
import { presentFrame } from '../presenters/frame.presenter.ts'
import { createPresentContext } from '../presenters/site.presenter.ts'
import { errorTemplate } from '../theme/templates/error.template.tsx'
import { frenchRefusals } from '../theme/words/refusals.fr.ts'
import { wordsFor, wordsLanguage } from '../theme/words/words.ts'
import { answerHidden } from './hidden-site.ts'
import { openRequest } from './open-request.ts'
import { aroundPage } from './route-context.ts'
import type { Stylesheets } from './stylesheets.ts'

interface Known {
  readonly status: number
  /** A sentence that may be shown; undefined for what is our own fault. */
  readonly message: string | undefined
}

function known(error: unknown): Known {
  if (typeof error !== 'object' || error === null) return { status: 500, message: undefined }
  const status = statusOf(error)
  return status >= 400 && status < 500
    ? { status, message: messageOf(error) }
    : { status: status > 500 ? status : 500, message: undefined }
}

const statusOf = (error: object): number =>
  'status' in error && typeof error.status === 'number' ? error.status : 500

const messageOf = (error: object): string | undefined =>
  'message' in error && typeof error.message === 'string' ? error.message : undefined

/** A failing page gets the error page, styled; if that fails too, the server's plain one. */
export const errorRoute =
  (office: FrontOffice, stylesheets: Stylesheets): ErrorRequestHandler =>
  async (error: unknown, request, response, next) => {
    if (response.headersSent) {
      next(error)
      return
    }
    const facts = known(error)
    if (facts.status >= 500)
      office.logger.error({ err: error, path: request.path }, 'A page failed')
    try {
      await sendErrorPage({ office, stylesheets, request, response }, facts)
    } catch (second) {
      office.logger.error({ err: second }, 'The error page failed')
      next(error)
    }
  }

interface ErrorScene {
  readonly office: FrontOffice
  readonly stylesheets: Stylesheets
  readonly request: Request
  readonly response: Response
}

async function sendErrorPage(
  { office, stylesheets, request, response }: ErrorScene,
  { status, message }: Known,
) {
  const path = normalisePath(request.path) ?? '/'
  const opened = await openRequest(office, request, { path })
  const { context } = opened
  const around = aroundPage(stylesheets)
  // What a hidden site is made of stands around its error pages too.
  const closed = await answerHidden({ ...opened, around })
  if (closed) {
    sendAnswer(request, response, closed, [])
    return
  }
  const { material, regions } = await gatherPage(context, 'errors', { contents: [], listed: [] })
  const frame = presentFrame(createPresentContext(context, material), {
    ...{ ...(await around.of(context)), regions, isIndexed: false },
    title: wordsFor(context.language.code).error,
  })
  const requestId = String(response.getHeader('x-request-id') ?? '')
  const sentence = inWordsOf(context.language.code, message)
  const page = errorTemplate(frame, { status, message: sentence, requestId })
  sendAnswer(request, response, { kind: 'page', status, freshness: 'never', page }, [])
}

/** The sentence in the language of the page; in English where nobody has put it into French. */
const inWordsOf = (language: string, message: string | undefined): string | undefined =>
  message !== undefined && wordsLanguage(language) === 'fr'
    ? (frenchRefusals[message] ?? message)
    : message

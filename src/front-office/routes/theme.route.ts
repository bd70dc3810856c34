import type { RequestHandler } from 'express'
import createError from 'http-errors'
import { sendAnswer } from '../http/answer.ts'
import type { Stylesheets } from './stylesheets.ts'

/** `/theme/<hash>.css`, and the script of the search page: the address changes with the content, so it may be kept for ever. */
export const themeRoute =
  (stylesheets: Stylesheets): RequestHandler<{ name: string }> =>
  (request, response) => {
    const body = stylesheets.find(request.params.name)
    if (body === undefined) throw createError(404, 'There is no such stylesheet or script.')
    const kind = request.params.name.endsWith('.js') ? 'javascript' : 'css'
    const type = `text/${kind}; charset=utf-8`
    sendAnswer(request, response, { kind: 'bytes', freshness: 'immutable', type, body }, [])
  }

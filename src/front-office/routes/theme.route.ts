import type { RequestHandler } from 'express'
import createError from 'http-errors'
import { sendAnswer } from '../http/answer.ts'
import type { Stylesheets } from './stylesheets.ts'

const typeOf = (name: string): string => {
  if (name.endsWith('.woff2')) return 'font/woff2'
  if (name.endsWith('.svg')) return 'image/svg+xml'
  return name.endsWith('.js') ? 'text/javascript; charset=utf-8' : 'text/css; charset=utf-8'
}

/** `/theme/<hash>.css`, the fonts and the style guide's pictures beside it and the script of the search page: the address changes with the content, so it may be kept for ever. */
export const themeRoute =
  (stylesheets: Stylesheets): RequestHandler<{ name: string }> =>
  (request, response) => {
    const body = stylesheets.find(request.params.name)
    if (body === undefined) throw createError(404, 'There is no such file of the theme.')
    const type = typeOf(request.params.name)
    sendAnswer(request, response, { kind: 'bytes', freshness: 'immutable', type, body }, [])
  }

import type { Response } from 'express'
import createError from 'http-errors'
import { normalisePath } from '#publishing/paths/normalise-path.ts'
import { sendAnswer } from '../http/answer.ts'
import { answerDocument } from './document.route.ts'
import { aroundPage } from './route-context.ts'
import { FIELDS, type Refusal, type Sent } from './sent-comment.ts'
import type { Stylesheets } from './stylesheets.ts'

/** The page again, with what was written, and what is wrong with it or how it would look. */
export async function showAgain(
  stylesheets: Stylesheets,
  { opened, target, href, body }: Sent,
  { errors, status }: Pick<Refusal, 'errors'> & { status: number },
  response: Response,
): Promise<void> {
  const values = Object.fromEntries(
    [...FIELDS, 'subscribe'].map((field) => [field, textIn(body, field)]),
  )
  const discussion = {
    ...opened.context.discussion,
    values,
    errors: [...errors],
    replyTo: target.parent,
    isPreview: status === 200,
  }
  const context = { ...opened.context, path: normalisePath(href) ?? '/', discussion }
  const route = { ...opened, context, around: aroundPage(stylesheets) }
  const { type, document: id } = target
  const answer = await answerDocument(route, { type, id })
  if (answer?.kind !== 'page') throw createError(404, 'There is no such page.')
  sendAnswer(opened.request, response, { ...answer, status, freshness: 'never' }, [])
}

function textIn(body: unknown, field: string): string {
  if (typeof body !== 'object' || body === null) return ''
  const value: unknown = Object.entries(body).find(([name]) => name === field)?.[1]
  return typeof value === 'string' ? value.slice(0, 65_525) : ''
}

import type { Response } from 'express'
import createError from 'http-errors'
import { normalisePath } from '#publishing/paths/normalise-path.ts'
import { judgeForm } from '../visitor-writes/comment-form.ts'
import { sendAnswer } from '../http/answer.ts'
import { answerDocument } from './document.route.ts'
import { aroundPage } from './route-context.ts'
import { FIELDS, type Refusal, type Sent } from './sent-comment.ts'
import type { Stylesheets } from './stylesheets.ts'

/** The page again, with what was written, and what is wrong with it or how it would look. */
export async function showAgain(
  stylesheets: Stylesheets,
  sent: Sent,
  { errors, status }: Pick<Refusal, 'errors'> & { status: number },
  response: Response,
): Promise<void> {
  const { opened, target, href, body } = sent
  const values = Object.fromEntries(
    [...FIELDS, 'subscribe'].map((field) => [field, textIn(body, field)]),
  )
  const discussion = {
    ...opened.context.discussion,
    token: tokenFor(sent),
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

/** A form that was shown in time stays as old as it is: who looks at a preview may send it at once. */
function tokenFor({ opened: { context, office }, target }: Sent): (document: string) => string {
  const isTimely = judgeForm(target, office.now(), office.secret) === 'timely'
  return isTimely ? () => target.token : context.discussion.token
}

function textIn(body: unknown, field: string): string {
  if (typeof body !== 'object' || body === null) return ''
  const value: unknown = Object.entries(body).find(([name]) => name === field)?.[1]
  return typeof value === 'string' ? value.slice(0, 65_525) : ''
}

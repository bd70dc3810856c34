import type { Response } from 'express'
import { judgeForm } from '../visitor-writes/comment-form.ts'
import { showPageAgain } from './discussed-page.ts'
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
    ...{ token: tokenFor(sent), values, errors: [...errors] },
    ...{ replyTo: target.parent, isPreview: status === 200 },
  }
  const { type, document: id } = target
  const again = { opened, href, target: { type, id }, discussion, status }
  await showPageAgain(stylesheets, again, response)
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

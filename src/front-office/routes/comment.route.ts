import express, { type Request, type RequestHandler, type Response } from 'express'
import createError from 'http-errors'
import { keyOf } from '../content-reader/cards.ts'
import type { FrontOffice } from '../dependencies.ts'
import { sendAnswer } from '../http/answer.ts'
import { takesComments } from '../presenters/comments.presenter.ts'
import {
  commentTarget,
  judgeForm,
  staffComment,
  visitorComment,
  type CommentTarget,
} from '../visitor-writes/comment-form.ts'
import { writeComment } from '../visitor-writes/write-comment.ts'
import { showAgain } from './comment-again.ts'
import { answerHidden } from './hidden-site.ts'
import { openRequest, type OpenRequest } from './open-request.ts'
import { aroundPage } from './route-context.ts'
import { asForm, refusalOf, userOf, type Sent } from './sent-comment.ts'
import type { Stylesheets } from './stylesheets.ts'

/** `POST /comments`: what a visitor writes below a document, by a form without script. */
export function commentRoute(office: FrontOffice, stylesheets: Stylesheets): RequestHandler[] {
  const take: RequestHandler = async (request, response) => {
    const target = commentTarget.safeParse(request.body)
    if (!target.success) throw createError(400, 'This form does not belong to a page.')
    const opened = await openRequest(office, request, { path: '/' })
    const closed = await answerHidden({ ...opened, around: aroundPage(stylesheets) })
    if (closed) {
      sendAnswer(request, response, closed, [])
      return
    }
    const href = await hrefOf(opened, target.data)
    const sent: Sent = { target: target.data, opened, href, body: request.body }
    const refusal = await refusalOf(sent)
    if (refusal) await showAgain(stylesheets, sent, refusal, response)
    else if (target.data.preview !== undefined)
      await showAgain(stylesheets, sent, { status: 200, errors: [] }, response)
    else await store(sent, response, stylesheets)
  }
  return [express.urlencoded({ extended: false, limit: '256kb' }), take]
}

/** Where the document stands that is open to comments. */
async function hrefOf({ context }: OpenRequest, target: CommentTarget): Promise<string> {
  const { type, document: id } = target
  const admitted = await context.reader.document({ type, id })
  const card = (await context.reader.cards([{ type, id }])).get(keyOf({ type, id }))
  if (admitted?.state !== 'open') throw createError(404, 'There is no such page.')
  if (!takesComments(context, type, admitted.document))
    throw createError(403, 'Comments are closed here.')
  return card?.href ?? '/'
}

async function store(sent: Sent, response: Response, stylesheets: Stylesheets): Promise<void> {
  const { opened, target, href, body } = sent
  const { office, request } = opened
  const form = judgeForm(target, office.now(), office.secret)
  const user = userOf(opened)
  const { type, document, parent } = target
  const by = user
    ? { ...staffComment.parse(body), name: user.name, email: user.email, url: user.website ?? '' }
    : visitorComment.parse(body)
  const written = await writeComment(
    office.payload,
    { ...by, type, document, parent },
    {
      ...{ now: office.now(), user, form: form === 'stale' ? 'form' : form },
      ipAddress: office.addressOf?.(request) ?? '',
    },
  )
  if (written.kind === 'too soon') {
    await showAgain(stylesheets, sent, asForm(sent, 'tooSoon'), response)
    return
  }
  // A robot is told what everybody is told: it learns nothing.
  const isShown = written.state === 'approved'
  const to = isShown
    ? `${href}?comment=published#comment-${written.id}`
    : `${href}?comment=pending#comments`
  sendSeeOther(request, response, to)
}

const sendSeeOther = (request: Request, response: Response, to: string): void =>
  sendAnswer(request, response, { kind: 'redirect', to, status: 303, freshness: 'never' }, [])

import express, { type Request, type RequestHandler, type Response } from 'express'
import createError from 'http-errors'
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
import { askToConfirm } from './ask-to-confirm.ts'
import { showAgain } from './comment-again.ts'
import { findDiscussed } from './discussed-page.ts'
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
    const document = await openDocument(opened, target.data)
    const sent: Sent = { target: target.data, ...document, body: request.body }
    const refusal = await refusalOf(sent)
    if (refusal) await showAgain(stylesheets, sent, refusal, response)
    else if (target.data.preview !== undefined)
      await showAgain(stylesheets, sent, { status: 200, errors: [] }, response)
    else await store(sent, response, stylesheets)
  }
  return [express.urlencoded({ extended: false, limit: '256kb' }), take]
}

/** Where the document stands that is open to comments. */
async function openDocument(
  opened: OpenRequest,
  { type, document: id }: CommentTarget,
): Promise<Pick<Sent, 'href' | 'opened'>> {
  const { document, ...page } = await findDiscussed(opened, { type, id })
  if (!takesComments(opened.context, type, document))
    throw createError(403, 'Comments are closed here.')
  return page
}

/** Who wrote what, and what they want to be told of. */
function writerOf({ opened, body }: Sent) {
  const user = userOf(opened)
  if (!user) {
    const { subscribe: wants, ...by } = visitorComment.parse(body)
    return { by, user, wants }
  }
  const { text } = staffComment.parse(body)
  const by = { text, name: user.name, email: user.email, url: user.website ?? '' }
  return { by, user, wants: undefined }
}

async function store(sent: Sent, response: Response, stylesheets: Stylesheets): Promise<void> {
  const { opened, target, href } = sent
  const { office, request } = opened
  const form = judgeForm(target, office.now(), office.secret)
  const { type, document, parent } = target
  const { by, user, wants } = writerOf(sent)
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
  if (written.state !== 'spam') await askToConfirm(sent, { email: by.email, wants })
  // A robot is told what everybody is told: it learns nothing.
  const isShown = written.state === 'approved'
  const to = isShown
    ? `${href}?comment=published#comment-${written.id}`
    : `${href}?comment=pending#comments`
  sendSeeOther(request, response, to)
}

const sendSeeOther = (request: Request, response: Response, to: string): void =>
  sendAnswer(request, response, { kind: 'redirect', to, status: 303, freshness: 'never' }, [])

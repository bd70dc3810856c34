import express, { type Request, type RequestHandler, type Response } from 'express'
import createError from 'http-errors'
import type { z } from 'zod'
import type { User } from '#content/payload-types.ts'
import { normalisePath } from '#publishing/paths/normalise-path.ts'
import { keyOf } from '../content-reader/cards.ts'
import type { FrontOffice } from '../dependencies.ts'
import { sendAnswer } from '../http/answer.ts'
import { takesComments } from '../presenters/comments.presenter.ts'
import type { DiscussionRequest } from '../queries/site-context.ts'
import { commentWords } from '../visitor-writes/comment-words.ts'
import {
  commentTarget,
  judgeForm,
  staffComment,
  visitorComment,
  type CommentTarget,
} from '../visitor-writes/comment-form.ts'
import { writeComment } from '../visitor-writes/write-comment.ts'
import { answerHidden } from './hidden-site.ts'
import { answerDocument } from './document.route.ts'
import { openRequest, type OpenRequest } from './open-request.ts'
import { aroundPage } from './route-context.ts'
import type { Stylesheets } from './stylesheets.ts'

interface Sent {
  readonly target: CommentTarget
  readonly opened: OpenRequest
  /** Of the document. */
  readonly href: string
  readonly body: unknown
}

/** `POST /comments`: what a visitor writes below a document, by a form without script. */
export function commentRoute(office: FrontOffice, stylesheets: Stylesheets): RequestHandler[] {
  const take: RequestHandler = async (request, response) => {
    const target = commentTarget.safeParse(request.body)
    if (!target.success) throw createError(400, 'This form does not belong to a page.')
    if (!(await office.maySend(request, 'comment')))
      throw createError(429, 'Too many comments. Try again later.')
    const opened = await openRequest(office, request, { path: '/' })
    const closed = await answerHidden({ ...opened, around: aroundPage(stylesheets) })
    if (closed) {
      sendAnswer(request, response, closed, [])
      return
    }
    const href = await hrefOf(opened, target.data)
    const sent: Sent = { target: target.data, opened, href, body: request.body }
    const errors = errorsIn(sent, judgeForm(target.data, office.now(), office.secret))
    if (errors.length > 0) await showAgain(stylesheets, sent, errors, response)
    else await store(sent, response)
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

const userOf = ({ context }: OpenRequest): User | undefined =>
  context.reader.edition.kind === 'staff' ? context.reader.edition.user : undefined

type FormError = NonNullable<DiscussionRequest['errors']>[number]

function errorsIn(
  { opened, body }: Sent,
  judgement: ReturnType<typeof judgeForm>,
): readonly FormError[] {
  const words = commentWords(opened.context.language.code)
  if (judgement === 'stale') return [{ field: 'form', message: words.form }]
  const parsed = (userOf(opened) ? staffComment : visitorComment).safeParse(body)
  return (parsed.error?.issues ?? []).map((issue) => {
    const field = fieldOf(issue)
    return { field, message: words[field] }
  })
}

const FIELDS = ['name', 'email', 'url', 'text'] as const
const fieldOf = ({ path }: z.core.$ZodIssue) => FIELDS.find((field) => field === path[0]) ?? 'form'

/** The page again, with what was written and what is wrong with it. */
async function showAgain(
  stylesheets: Stylesheets,
  { opened, target, href, body }: Sent,
  errors: readonly FormError[],
  response: Response,
): Promise<void> {
  const values = Object.fromEntries(FIELDS.map((field) => [field, textIn(body, field)]))
  const discussion = {
    ...opened.context.discussion,
    values,
    errors: [...errors],
    replyTo: target.parent,
  }
  const context = { ...opened.context, path: normalisePath(href) ?? '/', discussion }
  const route = { ...opened, context, around: aroundPage(stylesheets) }
  const { type, document: id } = target
  const answer = await answerDocument(route, { type, id })
  if (answer?.kind !== 'page') throw createError(404, 'There is no such page.')
  sendAnswer(opened.request, response, { ...answer, status: 422, freshness: 'never' }, [])
}

function textIn(body: unknown, field: string): string {
  if (typeof body !== 'object' || body === null) return ''
  const value: unknown = Object.entries(body).find(([name]) => name === field)?.[1]
  return typeof value === 'string' ? value.slice(0, 65_525) : ''
}

async function store({ opened, target, href, body }: Sent, response: Response): Promise<void> {
  const { office, context, request } = opened
  const user = userOf(opened)
  const { type, document, parent } = target
  const by = user
    ? { ...staffComment.parse(body), name: user.name, email: user.email, url: user.website ?? '' }
    : visitorComment.parse(body)
  const written = await writeComment(
    office.payload,
    { ...by, type, document, parent },
    {
      ...{ site: context.site, now: office.now(), user },
      isSuspect: judgeForm(target, office.now(), office.secret) === 'robot',
    },
  )
  // A robot is told what everybody is told: it learns nothing.
  const isShown = written.state === 'approved'
  const to = isShown
    ? `${href}?comment=published#comment-${written.id}`
    : `${href}?comment=pending#comments`
  sendSeeOther(request, response, to)
}

const sendSeeOther = (request: Request, response: Response, to: string): void =>
  sendAnswer(request, response, { kind: 'redirect', to, status: 303, freshness: 'never' }, [])

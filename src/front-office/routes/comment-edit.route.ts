import express, { type Request, type RequestHandler, type Response } from 'express'
import createError from 'http-errors'
import { editComment, type Edited } from '#content/collections/comments/edit-comment.ts'
import { EDITED_FIELDS } from '#content/collections/comments/edited-words.ts'
import type { Comment, User } from '#content/payload-types.ts'
import { permissions } from '#content/permissions.table.ts'
import { idOf } from '../content-reader/id-of.ts'
import type { FrontOffice } from '../dependencies.ts'
import { sendAnswer } from '../http/answer.ts'
import type { CommentEditRequest } from '../queries/site-context.ts'
import {
  FORM_FIELDS,
  isAsSeen,
  sentEdit,
  touchedWords,
  type SentEdit,
} from '../visitor-writes/comment-edit.ts'
import { commentWords } from '../visitor-writes/comment-words.ts'
import { findDiscussed, showPageAgain } from './discussed-page.ts'
import { openRequest, type OpenRequest } from './open-request.ts'
import { userOf } from './sent-comment.ts'
import type { Stylesheets } from './stylesheets.ts'

/** The longest comment in signs of three bytes, each written `%XX`. */
const LONGEST = '640kb'

/** `POST /comments/edit`: a moderator puts a comment right where it stands, by a form without script. */
export function commentEditRoute(office: FrontOffice, stylesheets: Stylesheets): RequestHandler[] {
  const take: RequestHandler = async (request, response) => {
    const opened = await openRequest(office, request, { path: '/' })
    const user = moderatorOf(opened)
    if (!user)
      throw createError(
        403,
        'This is for who may moderate comments. Sign in again, then go back: what you typed is still there.',
      )
    const sent = sentEdit.safeParse(request.body)
    if (!sent.success) throw createError(400, 'This form does not belong to a comment.')
    const { comment: id, seen } = sent.data
    const edit = { id, seen, words: touchedWords(sent.data), isAsSeen: isAsSeen(sent.data) }
    const edited = await editComment(office.payload, edit, user)
    if (edited.kind === 'gone') throw createError(404, 'There is no such comment any more.')
    await answerEdited({ opened, stylesheets, sent: sent.data }, edited, response)
  }
  return [express.urlencoded({ extended: false, limit: LONGEST }), take]
}

function moderatorOf(opened: OpenRequest): User | undefined {
  const user = userOf(opened)
  return permissions.may(user, 'update', 'comments') ? user : undefined
}

interface Editing {
  readonly opened: OpenRequest
  readonly stylesheets: Stylesheets
  readonly sent: SentEdit
}

const targetOf = ({ document: { relationTo: type, value } }: Comment) => ({
  type,
  id: idOf(value) ?? '',
})

async function answerEdited(
  { opened: asked, stylesheets, sent }: Editing,
  edited: Exclude<Edited, { kind: 'gone' }>,
  response: Response,
): Promise<void> {
  const { comment } = edited
  const target = targetOf(comment)
  if (edited.kind === 'saved') {
    sendSeeOther(asked.request, response, await placeOf(asked, comment))
    return
  }
  const { opened, href } = await findDiscussed(asked, target)
  const edit = editAgain(sent, edited, opened.context.language.code)
  const status = edited.kind === 'refused' ? 422 : 409
  await showPageAgain(stylesheets, { opened, href, target, status, discussion: { edit } }, response)
}

/** Where a comment is shown to moderators: below its page, or in the queue when that may not be seen any more. */
async function placeOf({ context }: OpenRequest, comment: Comment): Promise<string> {
  const target = targetOf(comment)
  const admitted = await context.reader.document(target)
  const href = admitted?.state === 'open' ? await context.reader.href(target) : undefined
  return href === undefined
    ? `/admin/comments?comment=${comment.id}`
    : `${href}?edited=${comment.id}#comment-${comment.id}`
}

/** The form with what was typed; fields that were not touched say what is stored now. */
function editAgain(
  sent: SentEdit,
  edited: Extract<Edited, { kind: 'refused' | 'changed since' }>,
  language: string,
): CommentEditRequest {
  const touched = touchedWords(sent)
  const values = Object.fromEntries(
    EDITED_FIELDS.flatMap((field): [string, string][] => {
      const value = touched[field]
      return value === undefined ? [] : [[FORM_FIELDS[field], value]]
    }),
  )
  const words = commentWords(language)
  const refused = edited.kind === 'refused' ? edited.fields : []
  const errors = refused.map((one) => {
    const field = FORM_FIELDS[one]
    return { field, message: words[field] }
  })
  return { id: edited.comment.id, values, errors, isConflict: edited.kind === 'changed since' }
}

const sendSeeOther = (request: Request, response: Response, to: string): void =>
  sendAnswer(request, response, { kind: 'redirect', to, status: 303, freshness: 'never' }, [])

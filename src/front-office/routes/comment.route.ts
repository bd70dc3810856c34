import express, { type RequestHandler } from 'express'
import createError from 'http-errors'
import { keyOf } from '../content-reader/cards.ts'
import type { FrontOffice } from '../dependencies.ts'
import { sendAnswer } from '../http/answer.ts'
import { takesComments } from '../presenters/comments.presenter.ts'
import { commentInput, isRobot } from '../visitor-writes/comment-form.ts'
import { writeComment } from '../visitor-writes/write-comment.ts'
import { openRequest } from './open-request.ts'

/** `POST /comments`: what a visitor writes below a document, by a form without script. */
export function commentRoute(office: FrontOffice): RequestHandler[] {
  return [
    express.urlencoded({ extended: false, limit: '256kb' }),
    async (request, response) => {
      const given = commentInput.safeParse(request.body)
      if (!given.success)
        throw createError(422, given.error.issues[0]?.message ?? 'The form is not complete.')
      if (!(await office.maySend(request, 'comment')))
        throw createError(429, 'Too many comments. Try again later.')
      const { type, document: id } = given.data
      const { context } = await openRequest(office, request, { path: '/' })
      const admitted = await context.reader.document({ type, id })
      if (admitted?.state !== 'open') throw createError(404, 'There is no such page.')
      if (!takesComments(context, type, admitted.document))
        throw createError(403, 'Comments are closed here.')
      // A robot is told that all went well: it learns nothing.
      const held = isRobot(given.data, office.now(), office.secret)
        ? { state: 'pending' as const }
        : await writeComment(office.payload, given.data, { site: context.site, now: office.now() })
      const card = (await context.reader.cards([{ type, id }])).get(keyOf({ type, id }))
      const to = `${card?.href ?? '/'}?comment=${held.state}#discussion`
      sendAnswer(request, response, { kind: 'redirect', to, status: 303, freshness: 'never' }, [])
    },
  ]
}

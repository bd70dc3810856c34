import { APIError, type PayloadRequest } from 'payload'
import type { EditedField } from '#content/collections/comments/edited-words.ts'
import { say } from '#publishing/say.ts'
import { say as word } from './comments-words.ts'

const refusal = (code: string, status: number, message: string) =>
  new APIError(message, status, { code }, true)

export const noSuchComment = (req: PayloadRequest) =>
  refusal(
    'comments.gone',
    404,
    say(req, 'This comment is not there any more.', 'Ce commentaire n’existe plus.'),
  )

export const wasPutAway = (req: PayloadRequest) =>
  refusal(
    'comments.put-away',
    409,
    say(
      req,
      'This comment was put away: restore it first.',
      'Ce commentaire a été mis de côté : restaurez-le d’abord.',
    ),
  )

/** An answer is not shown below what is not. */
export const notApproved = (req: PayloadRequest) =>
  refusal(
    'comments.not-approved',
    409,
    say(
      req,
      'The comment could not be approved, so it was not answered.',
      'Le commentaire n’a pas pu être approuvé ; il n’a donc pas reçu de réponse.',
    ),
  )

export const decidedSince = (req: PayloadRequest) =>
  refusal(
    'comments.decided-since',
    409,
    say(
      req,
      'Somebody else decided about this comment just now: look at it again.',
      'Quelqu’un d’autre vient de décider de ce commentaire : regardez-le de nouveau.',
    ),
  )

const LABELS = {
  authorName: 'name',
  authorEmail: 'email',
  authorUrl: 'website',
  text: 'text',
} as const

export const unusableWords = (req: PayloadRequest, fields: readonly EditedField[]) => {
  const labels = fields.map((field) => word(req.i18n.language, LABELS[field])).join(', ')
  return refusal(
    'comments.unusable',
    422,
    say(req, `This cannot be saved: ${labels}.`, `Impossible d’enregistrer : ${labels}.`),
  )
}

import { APIError, type PayloadRequest } from 'payload'
import { say } from '#publishing/say.ts'

const refusal = (code: string, status: number, message: string) =>
  new APIError(message, status, { code }, true)

/** 423: somebody took the document over; what was typed stays in the form. */
export const takenOver = (req: PayloadRequest) =>
  refusal(
    'locks.taken-over',
    423,
    say(
      req,
      'Somebody else is editing this document: what you typed last is not saved. Take over to go on.',
      'Quelqu’un d’autre modifie ce document : vos dernières frappes ne sont pas enregistrées. Reprenez la main pour continuer.',
    ),
  )

/** 409: a lock is made where there is none; another's is taken over by changing it. */
export const heldByAnother = (req: PayloadRequest) =>
  refusal(
    'locks.held',
    409,
    say(
      req,
      'Somebody else is editing this document. Take over to edit it yourself.',
      'Quelqu’un d’autre modifie ce document. Reprenez la main pour le modifier vous-même.',
    ),
  )

/** 409: the form shows older words than the newest ones, which are a colleague's. */
export const newerWords = (req: PayloadRequest) =>
  refusal(
    'locks.newer-words',
    409,
    say(
      req,
      'Somebody else has changed this document since you opened it: what you typed last is not saved. Copy it, then load the page again to go on from the newest version.',
      'Quelqu’un d’autre a modifié ce document depuis que vous l’avez ouvert : vos dernières frappes ne sont pas enregistrées. Copiez-les, puis rechargez la page pour repartir de la dernière version.',
    ),
  )

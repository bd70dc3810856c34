import { APIError, type PayloadRequest } from 'payload'
import { say } from '#publishing/say.ts'

const refusal = (code: string, status: number, message: string) =>
  new APIError(message, status, { code }, true)

export const signInFirst = (req: PayloadRequest) =>
  refusal(
    'schedules.sign-in',
    401,
    say(
      req,
      'Your session is over: sign in again.',
      'Votre session est terminée : reconnectez-vous.',
    ),
  )

export const nothingNamed = (req: PayloadRequest) =>
  refusal(
    'schedules.unreadable',
    400,
    say(
      req,
      'Name a document (type, id), an action (publish or unpublish) and a time like 2026-12-03T14:00:00Z.',
      'Indiquez un document (type, id), une action (publish ou unpublish) et une heure comme 2026-12-03T14:00:00Z.',
    ),
  )

export const noSuchDocument = (req: PayloadRequest) =>
  refusal(
    'schedules.no-document',
    404,
    say(
      req,
      'There is no such document, or it is in the trash: restore it first.',
      'Ce document n’existe pas, ou se trouve dans la corbeille : restaurez-le d’abord.',
    ),
  )

export const mayNotPublish = (req: PayloadRequest) =>
  refusal(
    'schedules.forbidden',
    403,
    say(
      req,
      'You may not publish this document: submit it for review instead.',
      'Vous ne pouvez pas publier ce document : soumettez-le plutôt à relecture.',
    ),
  )

export const noSuchSchedule = (req: PayloadRequest) =>
  refusal(
    'schedules.gone',
    404,
    say(
      req,
      'This schedule is done or was cancelled already.',
      'Cette programmation est déjà exécutée ou annulée.',
    ),
  )

export const runsNow = (req: PayloadRequest) =>
  refusal(
    'schedules.running',
    409,
    say(
      req,
      'It is being carried out just now: look again in a moment.',
      'L’opération est en cours : regardez à nouveau dans un instant.',
    ),
  )

export const nothingPublic = (req: PayloadRequest) =>
  refusal(
    'schedules.nothing-public',
    409,
    say(
      req,
      'Nothing will be public then: schedule the publication first, at an earlier time.',
      'Rien ne sera public à ce moment : programmez d’abord la publication, à une heure antérieure.',
    ),
  )

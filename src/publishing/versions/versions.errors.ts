import { CodedError } from '#config/coded-error.ts'
import { type Asking, say } from '#publishing/say.ts'

/** 409: the state that somebody named is no more. */
export const revisionLost = (asking?: Asking): CodedError =>
  new CodedError(
    'versions.revision-lost',
    409,
    say(
      asking,
      'This version no longer exists. Choose another one of the document’s history.',
      'Cette version n’existe plus. Choisissez-en une autre dans l’historique du document.',
    ),
  )

export const inThePast = (asking?: Asking): CodedError =>
  new CodedError(
    'versions.in-the-past',
    400,
    say(asking, 'Choose a date in the future.', 'Choisissez une date à venir.'),
  )

/** 400: published then, it would still not be public. */
export const dateIsLater = (asking?: Asking): CodedError =>
  new CodedError(
    'versions.date-later',
    400,
    say(
      asking,
      'Its publication date is later than that. Choose a later time, or change the publication date.',
      'Sa date de publication est plus tardive. Choisissez une heure plus tardive, ou changez la date de publication.',
    ),
  )

/** 409: too late to call it off. */
export const begun = (asking?: Asking): CodedError =>
  new CodedError(
    'versions.begun',
    409,
    say(
      asking,
      'It has begun, or is done already: look again in a moment.',
      'L’opération a commencé ou est déjà terminée : regardez à nouveau dans un instant.',
    ),
  )

export const noSuchUser = (): CodedError =>
  new CodedError(
    'versions.no-such-user',
    403,
    'The person who ordered this no longer has an account. Order it again.',
  )

/** Never thrown: why a schedule is not run any more. */
export const superseded = (): CodedError =>
  new CodedError(
    'versions.superseded',
    409,
    'A newer version was published by hand meanwhile. Schedule it again if the older one shall take its place.',
  )

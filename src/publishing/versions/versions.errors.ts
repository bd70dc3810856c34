import { CodedError } from '#config/coded-error.ts'

/** 409: the state that somebody named is no more. */
export const revisionLost = (): CodedError =>
  new CodedError(
    'versions.revision-lost',
    409,
    'This version no longer exists. Choose another one of the document’s history.',
  )

export const inThePast = (): CodedError =>
  new CodedError('versions.in-the-past', 400, 'Choose a date in the future.')

export const noSuchUser = (): CodedError =>
  new CodedError(
    'versions.no-such-user',
    403,
    'The person who ordered this no longer has an account. Order it again.',
  )

import { APIError, type PayloadRequest } from 'payload'
import { say } from '#publishing/say.ts'

export const CHANGED_SINCE = 'comments.changed-since'

/** 409: the comment is not any more what somebody saw who decided about it. */
export const changedSince = (req: PayloadRequest, facts: object = {}): APIError =>
  new APIError(
    say(
      req,
      'This comment was changed since you opened it. Look at it as it is now, then save again.',
      'Ce commentaire a été modifié depuis que vous l’avez ouvert. Regardez-le tel qu’il est, puis enregistrez à nouveau.',
    ),
    409,
    { code: CHANGED_SINCE, ...facts },
    true,
  )

/** Whether a write was refused because of what somebody else did. Compared by code: bundles have classes of their own. */
export const isChangedSince = (error: unknown): boolean => {
  if (!(error instanceof Error) || !('data' in error)) return false
  const { data } = error
  return typeof data === 'object' && data !== null && 'code' in data && data.code === CHANGED_SINCE
}

import { APIError, type PayloadRequest } from 'payload'
import { requireUser } from '../asked-document.ts'
import type { StateChange } from './queue-row.ts'
import { setStates } from './set-states.ts'

export interface Answered {
  /** Of the answer. */
  readonly id: string
  /** What the answered comment was before: an answer shows it too. */
  readonly before: StateChange[]
}

/**
 * Answers a comment in one's own name. One that waits is approved with it: an answer to nothing would be shown.
 *
 * @throws APIError (404) when the comment is not there; (409) when it was put away
 */
export async function answerComment(
  req: PayloadRequest,
  { id, text }: { id: string; text: string },
): Promise<Answered> {
  const { payload } = req
  const user = requireUser(req)
  const parent = await payload.findByID({
    ...{ collection: 'comments', id, depth: 0, user, overrideAccess: false, disableErrors: true },
  })
  if (!parent) throw new APIError('There is no such comment.', 404, undefined, true)
  if (parent.state === 'spam' || parent.state === 'trash')
    throw new APIError('This comment was put away; restore it first.', 409, undefined, true)
  const { before } = await setStates(req, [{ id, state: 'approved' }])
  const answer = await payload.create({
    ...{ collection: 'comments', depth: 0, user, overrideAccess: false },
    data: {
      ...{ document: parent.document, parent: id, user: user.id },
      ...{ authorName: user.name, authorEmail: user.email, authorUrl: user.website ?? '' },
      ...{ text, state: 'approved', kind: 'comment', writtenAt: new Date().toISOString() },
    },
  })
  return { id: answer.id, before }
}

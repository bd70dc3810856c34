import type { PayloadRequest } from 'payload'
import type { Comment } from '#content/payload-types.ts'
import { requireUser } from '../asked-document.ts'
import type { StateChange } from './queue-row.ts'
import { decidedSince, noSuchComment, notApproved, wasPutAway } from './queue.errors.ts'
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
 * @throws APIError (404) when the comment is not there; (409) when it was put away, could not be approved, or somebody
 *   else decided about it meanwhile. No answer is written then.
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
  if (!parent) throw noSuchComment(req)
  const before = await approve(req, parent)
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

async function approve(req: PayloadRequest, { id, state }: Comment): Promise<StateChange[]> {
  if (state === 'spam' || state === 'trash') throw wasPutAway(req)
  const set = await setStates(req, [{ id, state: 'approved', from: state }])
  if (set.changedSince > 0) throw decidedSince(req)
  if (set.failed > 0) throw notApproved(req)
  return set.before
}

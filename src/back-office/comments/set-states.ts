import type { PayloadRequest } from 'payload'
import { isChangedSince } from '#content/collections/comments/comments.errors.ts'
import { expecting } from '#content/collections/comments/expected-comment.hooks.ts'
import type { Comment } from '#content/payload-types.ts'
import type { CommentState, StateChange } from './queue-row.ts'

interface Order {
  readonly id: string
  /** `restored`: what it was before it came to spam or trash. */
  readonly state: CommentState | 'restored'
  /** Only while it is in this state: what an undo undoes. */
  readonly from?: CommentState | undefined
}

export interface StatesSet {
  /** What undoes it: what was changed, what it was before, and what it is now. */
  readonly before: StateChange[]
  /** What is there no more, or could not be changed. */
  readonly failed: number
  /** What somebody else decided about since, and was left as it is. */
  readonly changedSince: number
}

/** What became of one; a state to go back to when it was changed. */
type Outcome = StateChange | 'same' | 'failed' | 'changed since'

/** Each in a transaction of its own: what fails holds up nothing else. */
export async function setStates(req: PayloadRequest, orders: readonly Order[]): Promise<StatesSet> {
  const outcomes: Outcome[] = []
  for (const order of orders) outcomes.push(await carryOut(req, order))
  return {
    before: outcomes.filter((one) => typeof one === 'object'),
    failed: outcomes.filter((one) => one === 'failed').length,
    changedSince: outcomes.filter((one) => one === 'changed since').length,
  }
}

async function carryOut(req: PayloadRequest, order: Order): Promise<Outcome> {
  const { id, from } = order
  const comment = await find(req, id)
  if (comment === undefined) return 'failed'
  if (from !== undefined && comment.state !== from) return 'changed since'
  const state = stateFor(comment, order)
  if (comment.state === state) return 'same'
  const outcome = await set(req, { id, state, from })
  return outcome === 'done' ? { id, state: comment.state, from: state } : outcome
}

async function find({ payload, user }: PayloadRequest, id: string): Promise<Comment | undefined> {
  const found = await payload.findByID({
    ...{ collection: 'comments', id, depth: 0, user, overrideAccess: false, disableErrors: true },
  })
  return found ?? undefined
}

const STATES: readonly string[] = ['pending', 'approved', 'spam', 'trash']
const isState = (value: unknown): value is CommentState =>
  typeof value === 'string' && STATES.includes(value)

function stateFor({ state, stateBefore }: Comment, order: Order): CommentState {
  if (order.state !== 'restored') return order.state
  if (state !== 'spam' && state !== 'trash') return state
  return isState(stateBefore) ? stateBefore : 'pending'
}

async function set(
  { payload, user }: PayloadRequest,
  { id, state, from }: StateChange,
): Promise<'done' | 'failed' | 'changed since'> {
  try {
    await payload.update({
      ...{ collection: 'comments', id, data: { state }, depth: 0, user, overrideAccess: false },
      ...(from !== undefined && { context: expecting({ state: from }) }),
    })
    return 'done'
  } catch (err) {
    if (isChangedSince(err)) return 'changed since'
    payload.logger.error({ err, comment: id, msg: 'The state of a comment could not be set' })
    return 'failed'
  }
}

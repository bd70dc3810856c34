import type { PayloadRequest } from 'payload'
import type { Comment } from '#content/payload-types.ts'
import type { CommentState, StateChange } from './queue-row.ts'

interface Order {
  readonly id: string
  /** `restored`: what it was before it came to spam or trash. */
  readonly state: CommentState | 'restored'
}

export interface StatesSet {
  /** What was changed, and what it was before. */
  readonly before: StateChange[]
  /** What is there no more, or could not be changed. */
  readonly failed: number
}

/** Each in a transaction of its own: what fails holds up nothing else. */
export async function setStates(req: PayloadRequest, orders: readonly Order[]): Promise<StatesSet> {
  const before: StateChange[] = []
  let failed = 0
  for (const order of orders) {
    const comment = await find(req, order.id)
    const state = comment && stateFor(comment, order)
    if (comment === undefined || state === undefined) failed += 1
    else if (comment.state !== state) {
      if (await set(req, { id: order.id, state }))
        before.push({ id: order.id, state: comment.state })
      else failed += 1
    }
  }
  return { before, failed }
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
  { id, state }: StateChange,
): Promise<boolean> {
  try {
    await payload.update({
      ...{ collection: 'comments', id, data: { state }, depth: 0, user, overrideAccess: false },
    })
    return true
  } catch (err) {
    payload.logger.error({ err, comment: id, msg: 'The state of a comment could not be set' })
    return false
  }
}

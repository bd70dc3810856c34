import type { CommentsWord } from './comments-words.ts'
import type { CommentState } from './queue-row.ts'

interface QueueAction {
  readonly word: Extract<CommentsWord, 'approve' | 'hold' | 'toSpam' | 'toTrash' | 'restore'>
  readonly state: CommentState | 'restored'
}

const approve: QueueAction = { word: 'approve', state: 'approved' }
const hold: QueueAction = { word: 'hold', state: 'pending' }
const toSpam: QueueAction = { word: 'toSpam', state: 'spam' }
const toTrash: QueueAction = { word: 'toTrash', state: 'trash' }
const restore: QueueAction = { word: 'restore', state: 'restored' }

const byState: Readonly<Record<CommentState, readonly QueueAction[]>> = {
  pending: [approve, toSpam, toTrash],
  approved: [hold, toSpam, toTrash],
  spam: [approve, restore, toTrash],
  trash: [restore, toSpam],
}

const inOrder = [approve, hold, restore, toSpam, toTrash]

/** What can be done with comments of these states; of many, whatever makes sense for one of them. */
export const actionsFor = (states: readonly CommentState[]): readonly QueueAction[] =>
  inOrder.filter((action) => states.some((state) => byState[state].includes(action)))

import { askQueue, isRefused, type QueueAnswer, type Refused } from './ask-queue.ts'
import type { SentFromQueue } from './edited-form.ts'
import {
  tellChanged,
  tellDeleted,
  tellForm,
  tellRefused,
  tellUndone,
  type FormWords,
  type Notice,
} from './queue-notices.ts'
import type { CommentState, SeenWords, StateChange } from './queue-row.ts'

export interface QueueOrders {
  setState(ids: readonly string[], state: CommentState | 'restored'): Promise<void>
  undo(changes: readonly StateChange[]): Promise<void>
  destroy(order: { ids: readonly string[] } | { all: 'spam' | 'trash' }): Promise<void>
  /** @returns whether it was taken; the form stays open when not */
  answer(id: string, text: string): Promise<boolean>
  /** @returns `now` when somebody else changed the comment since */
  save(id: string, edit: SentFromQueue): Promise<{ isSaved: boolean; now?: SeenWords | undefined }>
}

type Result = QueueAnswer | Refused
type Run = (work: () => Promise<Result>, tell: (result: Result) => Notice) => Promise<Result>

/** Everything that the server is asked for, with what is said of it. */
export function queueOrders(language: string, run: Run): QueueOrders {
  const ask = async (
    what: 'state' | 'delete',
    body: object,
    tell: (answer: QueueAnswer) => Notice,
  ): Promise<void> => {
    await run(
      () => askQueue(what, body),
      (result) => (isRefused(result) ? tellRefused(language, result) : tell(result)),
    )
  }
  const send = (what: 'answer' | 'edit', body: object, words: FormWords) =>
    run(
      () => askQueue(what, body),
      (result) => tellForm(language, result, words),
    )
  return {
    setState: (ids, state) =>
      ask('state', { ids, state }, (answer) => tellChanged(language, answer)),
    undo: (changes) => ask('state', { changes }, (answer) => tellUndone(language, answer)),
    destroy: (order) => ask('delete', order, (answer) => tellDeleted(language, answer)),
    answer: async (id, text) =>
      !isRefused(await send('answer', { id, text }, { good: 'answered', bad: 'answerFailed' })),
    save: async (id, edit) => {
      const result = await send('edit', { id, ...edit }, { good: 'saved', bad: 'saveFailed' })
      return isRefused(result) ? { isSaved: false, now: result.now } : { isSaved: true }
    },
  }
}

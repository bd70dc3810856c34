import { isRefused, type QueueAnswer, type Refused } from './ask-queue.ts'
import { say, sayCount, type CommentsWord } from './comments-words.ts'
import type { StateChange } from './queue-row.ts'

export interface Notice {
  readonly text: string
  readonly isError?: boolean
  /** Sent, they undo what the notice tells of. */
  readonly undo?: readonly StateChange[]
  /** A form is still open that was not taken. */
  readonly keepsForm?: boolean
}

/** What is said of a form that was taken, and of one that was not where nothing says why. */
export interface FormWords {
  readonly good: CommentsWord
  readonly bad: CommentsWord
}

/** The reason, where the server gave one; either way the form keeps its words and says so. */
export function tellForm(
  language: string,
  result: QueueAnswer | Refused,
  { good, bad }: FormWords,
): Notice {
  if (!isRefused(result)) return { text: say(language, good) }
  const { refused } = result
  const text = refused === undefined ? say(language, bad) : `${refused} ${say(language, 'kept')}`
  return { text, isError: true, keepsForm: true }
}

/** That nothing was done, and why where the server said it. */
export const tellRefused = (language: string, { refused }: Refused): Notice => ({
  text: refused ?? say(language, 'failed'),
  isError: true,
})

/** What is not as it was ordered comes after what is. */
const tellWith = (text: string, ...others: (string | undefined)[]): Notice => {
  const said = others.filter((one) => one !== undefined)
  return said.length === 0 ? { text } : { text: [text, ...said].join(' '), isError: true }
}

const counted = (
  language: string,
  word: Parameters<typeof sayCount>[1],
  count: number,
): string | undefined => (count === 0 ? undefined : sayCount(language, word, count))

export const tellChanged = (language: string, { before, failed }: QueueAnswer): Notice => ({
  ...tellWith(sayCount(language, 'changed', before.length), counted(language, 'failed', failed)),
  undo: before,
})

export const tellUndone = (
  language: string,
  { before, failed, changedSince }: QueueAnswer,
): Notice =>
  tellWith(
    before.length === 0 ? say(language, 'notUndone') : say(language, 'undone'),
    counted(language, 'changedSince', changedSince),
    counted(language, 'failed', failed),
  )

export const tellDeleted = (language: string, { deleted, failed }: QueueAnswer): Notice =>
  tellWith(sayCount(language, 'deleted', deleted), counted(language, 'notDeleted', failed))

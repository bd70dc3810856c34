'use client'

import { useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'
import { askQueue, saveComment, type QueueAnswer } from './ask-queue.ts'
import { say, sayCount } from './comments-words.ts'
import type { CommentState, QueueRow, StateChange } from './queue-row.ts'

export interface Notice {
  readonly text: string
  readonly isError?: boolean
  /** Sent, they undo what the notice tells of. */
  readonly undo?: readonly StateChange[]
}

/** What can be done in the queue, and what came of it. */
export interface QueueDesk {
  readonly isBusy: boolean
  readonly notice: Notice | undefined
  readonly selected: readonly string[]
  select(ids: readonly string[]): void
  setState(ids: readonly string[], state: CommentState | 'restored'): Promise<void>
  undo(changes: readonly StateChange[]): Promise<void>
  destroy(order: { ids: readonly string[] } | { all: 'spam' | 'trash' }): Promise<void>
  /** @returns whether it was taken; the form stays open when not */
  answer(id: string, text: string): Promise<boolean>
  save(id: string, values: object): Promise<boolean>
}

export function useQueue(rows: readonly QueueRow[]): QueueDesk {
  const { language } = useTranslation().i18n
  const router = useRouter()
  const [isBusy, setIsBusy] = useState(false)
  const [notice, setNotice] = useState<Notice>()
  const [chosen, setChosen] = useState<readonly string[]>([])
  // What left the page is not selected any more.
  const selected = chosen.filter((id) => rows.some((row) => row.id === id))

  /** Does one thing at a time, says what came of it, and shows the list as it is now. */
  const run = async <T>(work: () => Promise<T>, tell: (result: T) => Notice): Promise<Notice> => {
    setIsBusy(true)
    const told = tell(await work())
    setNotice(told)
    setIsBusy(false)
    router.refresh()
    return told
  }
  return {
    ...{ isBusy, notice, selected, select: setChosen },
    ...orders(language, run),
  }
}

type Run = <T>(work: () => Promise<T>, tell: (result: T) => Notice) => Promise<Notice>

/** Everything that the server is asked for, with what is said of it. */
function orders(
  language: string,
  run: Run,
): Pick<QueueDesk, 'setState' | 'undo' | 'destroy' | 'answer' | 'save'> {
  const ask = (what: 'state' | 'delete', body: object, tell: (answer: QueueAnswer) => Notice) =>
    run(
      () => askQueue(what, body),
      (answer) => (answer ? tell(answer) : { text: say(language, 'failed'), isError: true }),
    )
  return {
    setState: async (ids, state) => {
      await ask('state', { ids, state }, (answer) => tellChanged(language, answer))
    },
    undo: async (changes) => {
      await ask('state', { changes }, () => ({ text: say(language, 'undone') }))
    },
    destroy: async (order) => {
      await ask('delete', order, ({ deleted }) => ({
        text: sayCount(language, 'deleted', deleted),
      }))
    },
    answer: async (id, text) => {
      const told = await run(
        () => askQueue('answer', { id, text }),
        (answer) => outcome(language, answer !== undefined, ['answered', 'answerFailed']),
      )
      return told.isError !== true
    },
    save: async (id, values) => {
      const told = await run(
        () => saveComment(id, values),
        (isSaved) => outcome(language, isSaved, ['saved', 'saveFailed']),
      )
      return told.isError !== true
    },
  }
}

type OutcomeWord = 'answered' | 'answerFailed' | 'saved' | 'saveFailed'

const outcome = (
  language: string,
  isGood: boolean,
  [good, bad]: readonly [OutcomeWord, OutcomeWord],
): Notice => ({ text: say(language, isGood ? good : bad), isError: !isGood })

const tellChanged = (language: string, { before, failed }: QueueAnswer): Notice => {
  const changed = sayCount(language, 'changed', before.length)
  if (failed === 0) return { text: changed, undo: before }
  return { text: `${changed} ${sayCount(language, 'failed', failed)}`, isError: true, undo: before }
}

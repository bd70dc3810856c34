import { describe, expect, it } from '@jest/globals'
import type { QueueAnswer } from '#back-office/comments/ask-queue.ts'
import {
  tellChanged,
  tellDeleted,
  tellForm,
  tellRefused,
  tellUndone,
} from '#back-office/comments/queue-notices.ts'

const nothing: QueueAnswer = { before: [], deleted: 0, failed: 0, changedSince: 0 }
const one = { id: 'a', state: 'pending', from: 'approved' } as const

describe('what the queue says of an order', () => {
  it('is what was done, with the way back', () => {
    expect(tellChanged('en', { ...nothing, before: [one] })).toEqual({
      ...{ text: '1 comment changed.', undo: [one] },
    })
    expect(tellDeleted('fr', { ...nothing, deleted: 2 })).toEqual({
      text: '2 commentaires supprimés.',
    })
  })

  it('is also what was not done', () => {
    expect(tellDeleted('en', { ...nothing, deleted: 1, failed: 2 })).toEqual({
      text: '1 comment deleted. 2 comments are not deleted: they were restored, or are gone already.',
      isError: true,
    })
    expect(tellChanged('en', { ...nothing, before: [one], failed: 1 })).toMatchObject({
      ...{ text: '1 comment changed. 1 comment could not be changed.', isError: true },
    })
  })

  it('names what somebody else decided about since', () => {
    expect(tellUndone('en', { ...nothing, before: [one] })).toEqual({ text: 'Undone.' })
    expect(tellUndone('en', { ...nothing, before: [one], changedSince: 1 })).toEqual({
      text: 'Undone. 1 comment was changed by somebody else since, and is left as it is.',
      isError: true,
    })
    expect(tellUndone('fr', { ...nothing, changedSince: 2 }).text).toBe(
      'Rien n’a été annulé. 2 commentaires ont été modifiés par quelqu’un d’autre entre-temps et restent tels quels.',
    )
  })

  it('is why it was refused, and that a form keeps its words', () => {
    const words = { good: 'answered', bad: 'answerFailed' } as const
    expect(tellForm('en', nothing, words)).toEqual({ text: 'Your answer is shown.' })
    expect(tellForm('en', { refused: 'It was put away.' }, words)).toEqual({
      ...{ text: 'It was put away. What you wrote is still here.', isError: true },
      keepsForm: true,
    })
    expect(tellForm('en', { refused: undefined }, words).text).toContain('could not be sent')
    expect(tellRefused('en', { refused: undefined }).text).toContain('did not work')
    expect(tellRefused('en', { refused: 'Sign in first.' }).text).toBe('Sign in first.')
  })
})

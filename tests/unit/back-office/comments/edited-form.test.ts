import { describe, expect, it } from '@jest/globals'
import { editOf, mergeNow } from '#back-office/comments/edited-form.ts'

const words = { text: 'One\r\nTwo', authorName: 'Ada', authorEmail: 'a@example.net', authorUrl: '' }
const seen = { updatedAt: '2026-01-01T00:00:00.000Z', words }

describe('the form of a comment', () => {
  it('sends what was changed alone, what it said before, and when that was seen', () => {
    const typed = { ...words, text: 'One\nTwo', authorName: 'Ada L.' }
    expect(editOf(seen, typed)).toEqual({
      ...{ seen: seen.updatedAt, was: { authorName: 'Ada' }, words: { authorName: 'Ada L.' } },
    })
  })

  it('keeps what was typed when somebody else was first, and takes the rest from them', () => {
    const now = {
      updatedAt: '2026-01-02T00:00:00.000Z',
      words: { ...words, authorUrl: 'https://a.example/' },
    }
    const typed = { ...words, text: 'Three' }
    expect(mergeNow(seen, typed, now)).toEqual({ ...now.words, text: 'Three' })
  })
})

import { describe, expect, it } from '@jest/globals'
import { NotFound } from 'payload'
import { mistakeIn } from '#server/edge/payload-error.hook.ts'

const named = (name: string, more: object = {}): Error =>
  Object.assign(new Error('the driver’s words'), { name, ...more })

describe('an error that a client’s values caused', () => {
  it.each(['CastError', 'ValidationError', 'BSONError', 'RangeError'])(
    'is the sender’s mistake, in our words: %s',
    (name) => {
      expect(mistakeIn(named(name))).toEqual({
        status: 400,
        message: 'A value in this request cannot be read.',
      })
    },
  )

  it('is found below what wraps it', () => {
    const wrapped = named('DrizzleQueryError', {
      cause: named('LibsqlError', { code: 'SQLITE_CONSTRAINT_UNIQUE' }),
    })
    expect(mistakeIn(wrapped)?.status).toBe(409)
  })

  it('is left alone when it knows its own status, or is our own fault', () => {
    expect(mistakeIn(new NotFound())).toBeUndefined()
    expect(mistakeIn(named('ValidationError', { status: 400 }))).toBeUndefined()
    expect(mistakeIn(named('TypeError'))).toBeUndefined()
    expect(mistakeIn('a word')).toBeUndefined()
  })
})

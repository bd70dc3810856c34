import { describe, expect, it } from '@jest/globals'
import { isGuessable } from '#content/collections/users/password-rule.ts'

describe('the rule for passwords', () => {
  it.each(['passwordpassword', 'Password123456!', 'aaaaaaaaaaaa', '1234567890123', 'azertyuiop12'])(
    'refuses %s',
    (password) => expect(isGuessable(password)).toBe(true),
  )

  it('refuses hardly more than the own name', () => {
    expect(isGuessable('riviere-ada-1', ['Ada Riviere', 'riviere@example.org'])).toBe(true)
  })

  it.each(['a stage needs two wings', 'correct horse battery staple', 'Tz8!kq0wPbn2'])(
    'takes %s',
    (password) => expect(isGuessable(password)).toBe(false),
  )
})

import { describe, expect, it } from '@jest/globals'
import { countParts, passwordFault } from '#content/collections/users/password-rules.ts'

describe('a password is refused', () => {
  it.each([
    'password',
    'short',
    '',
    'password1234',
    'Passw0rd!2024',
    'P@ssw0rdP@ssw0rd',
    'qwertyuiop12',
    'iloveyou1234',
    '123456789012',
    'abcdefabcdef',
    'aaaaaaaaaaaa',
    'abababababab',
    'azertyuiop2025',
    'administrator',
    '1q2w3e4r5t6y',
    'dragondragon',
    'monkey-dragon',
    'a'.repeat(600),
  ])('%s', (password) => expect(passwordFault(password, [])).toBeDefined())

  it('made of the own name, e-mail or host', () => {
    const own = ['Ada Riviere', 'riviere@example.org', 'coulisse.test']
    expect(passwordFault('riviere-ada-1', own)).toBeDefined()
    expect(passwordFault('Riviere@Example', own)).toBeDefined()
    expect(passwordFault('coulisse.test2026', own)).toBeDefined()
  })
})

describe('a password is accepted', () => {
  it.each([
    'correct horse battery staple',
    'correcthorsebatterystaple',
    'rideau rouge et souffleur',
    'xK9#mQ2$vL5p',
    'ein Vorhang fällt leise',
    '山の上の雲を見上げる夜',
    'tr0mbone-piscine-escalier',
  ])('%s', (password) => {
    const long = password.length < 12 ? `${password}また` : password
    expect(passwordFault(long, ['The author', 'author@example.org'])).toBeUndefined()
  })
})

it('counts a part that comes again only once', () => {
  expect(countParts('dragondragondragon', [])).toBe(1)
  expect(countParts('dragonx', [])).toBe(2)
})

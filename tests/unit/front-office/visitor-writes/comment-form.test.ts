import { expect, it } from '@jest/globals'
import {
  commentTarget,
  formToken,
  judgeForm,
  visitorComment,
} from '#front-office/visitor-writes/comment-form.ts'

const secret = 'a-secret-for-tests-that-is-long-enough'
const shown = new Date('2026-06-01T12:00:00.000Z')
const after = (seconds: number) => new Date(shown.getTime() + seconds * 1000)
const form = (change: object = {}) =>
  commentTarget.parse({
    type: 'posts',
    document: 'd',
    token: formToken('d', shown, secret),
    ...change,
  })

it('takes a form from a person who read first', () => {
  expect(judgeForm(form(), after(10), secret)).toBe('timely')
  expect(judgeForm(form(), after(3 * 24 * 3600), secret)).toBe('timely')
})

it('asks for a form again that lay open for weeks', () => {
  expect(judgeForm(form(), after(15 * 24 * 3600), secret)).toBe('stale')
})

it('knows robots: too fast, the hidden field filled, a form that we never showed', () => {
  expect(judgeForm(form(), after(1), secret)).toBe('time')
  expect(judgeForm(form({ homepage: 'x' }), after(10), secret)).toBe('honeypot')
  expect(judgeForm(form({ document: 'other' }), after(10), secret)).toBe('form')
  expect(judgeForm(form({ token: '' }), after(10), secret)).toBe('form')
  expect(judgeForm(form({ token: `1.${'é'.repeat(22)}` }), after(10), secret)).toBe('form')
  expect(
    judgeForm(form({ token: formToken('d', shown, 'another secret') }), after(10), secret),
  ).toBe('form')
})

it('keeps every word beside a character that the database ends a text at', () => {
  const sent = { text: 'Hi\0 there\n\tyou', name: 'Ada\0', email: 'ada@example.net', url: '' }
  expect(visitorComment.parse(sent)).toMatchObject({ text: 'Hi there\n\tyou', name: 'Ada' })
})

it('has the limits of WordPress’s tables, and web addresses alone', () => {
  const good = { text: 'Hi', name: 'Ada', email: 'ada@example.net', url: 'https://ada.example' }
  expect(visitorComment.safeParse(good).success).toBe(true)
  for (const bad of [
    { text: ' ' },
    { text: 'x'.repeat(65_526) },
    { name: 'x'.repeat(246) },
    { email: 'ada' },
    { url: 'javascript:alert(1)' },
    { url: `https://x.example/${'x'.repeat(200)}` },
  ])
    expect(visitorComment.safeParse({ ...good, ...bad }).success).toBe(false)
})

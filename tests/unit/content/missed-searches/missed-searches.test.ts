import { describe, expect, it } from '@jest/globals'
import { mergeMissed, MOST_MISSED } from '#content/missed-searches/missed-searches.ts'
import { isRobot, notedTerm } from '#content/missed-searches/worth-noting.ts'

const missed = (term: string, times: number, last: string) => ({
  term,
  language: 'en',
  times,
  last,
})

describe('a search in vain', () => {
  it.each([
    ['  Velvet   Curtain ', 'velvet curtain'],
    ['ÉTÉ 2026', 'été 2026'],
    ['c++', 'c++'],
  ])('is noted in lower case and with single spaces: %j', (query, term) => {
    expect(notedTerm(query)).toBe(term)
  })

  it.each([
    ...[
      'someone@example.org',
      'https://x.example/',
      'www.example.org',
      '06 12 34 56 78',
      '4111-1111',
    ],
    ...['a', '12345', '…', 'x'.repeat(81)],
  ])('is not noted when it may be about a person, or is no word: %j', (query) => {
    expect(notedTerm(query)).toBeUndefined()
  })

  it('of a robot is not noted, nor of who has no name', () => {
    expect(isRobot('Mozilla/5.0 (compatible; Googlebot/2.1)')).toBe(true)
    expect(isRobot('curl/8.5')).toBe(true)
    expect(isRobot(undefined)).toBe(true)
    expect(isRobot('Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0')).toBe(false)
  })
})

it('keeps each term once, the most frequent first, and no more than 200', () => {
  const kept = [missed('a', 2, '2026-03-01'), missed('b', 2, '2026-03-03')]
  expect(mergeMissed(kept, [missed('a', 3, '2026-02-01')])).toEqual([
    missed('a', 5, '2026-03-01'),
    missed('b', 2, '2026-03-03'),
  ])
  const flood = Array.from({ length: 500 }, (_, n) => missed(`flood ${String(n)}`, 1, '2026-04-01'))
  const merged = mergeMissed(kept, flood)
  expect([merged.length, merged[0]?.term, merged[1]?.term]).toEqual([MOST_MISSED, 'b', 'a'])
  const often = Array.from({ length: 500 }, (_, n) => missed(`often ${String(n)}`, 2, '2026-04-01'))
  const later = mergeMissed(mergeMissed([], often), [missed('new', 1, '2026-05-01')])
  expect(later.at(-1)).toEqual(missed('new', 1, '2026-05-01'))
})

import { describe, expect, it } from '@jest/globals'
import { NOTHING_LEARNED } from '#content/learned-spam/word-counts.ts'
import type { Evidence, SentComment } from '#front-office/visitor-writes/judges/judge.ts'
import { judgeComment } from '#front-office/visitor-writes/judges/judge-comment.ts'
import { countLinks } from '#front-office/visitor-writes/judges/links.judge.ts'
import { entriesOf } from '#front-office/visitor-writes/judges/lists.judge.ts'

const fine: SentComment = {
  ...{ text: 'A fine evening, and a long sentence about it.', name: 'Ada' },
  ...{ email: 'ada@example.net', url: '', ipAddress: '192.0.2.7' },
}
const nothing: Evidence = {
  ...{ form: 'timely', mostLinks: 2, holdList: [], blockList: [], repeats: 0 },
  learned: NOTHING_LEARNED,
}
const judged = (comment: Partial<SentComment>, evidence: Partial<Evidence> = {}) =>
  judgeComment({ ...fine, ...comment }, { ...nothing, ...evidence })

describe('a comment', () => {
  it('of a person is fine', () => {
    expect(judged({})).toEqual({ verdict: 'fine', reasons: [] })
  })

  it('by a robot’s form is spam', () => {
    for (const form of ['honeypot', 'time', 'form'] as const)
      expect(judged({}, { form })).toEqual({ verdict: 'spam', reasons: [{ judge: form }] })
  })

  it('with more links than the site allows is held', () => {
    const text = 'https://a.example http://b.example, www.c.example.'
    expect(judged({ text })).toEqual({
      verdict: 'hold',
      reasons: [{ judge: 'links', detail: '3' }],
    })
    expect(judged({ text }, { mostLinks: 3 }).verdict).toBe('fine')
  })

  it('has its links counted however many signs follow them', () => {
    expect(countLinks(`www.${'.'.repeat(60_000)}a`)).toBe(1)
    expect(countLinks('www.a.example!? https://a.example/, https://A.example.')).toBe(2)
  })

  it('from an address on the block list is spam, and no reason keeps the address', () => {
    for (const list of ['192.0.2.7', '192.0.2.'])
      expect(judged({}, { blockList: entriesOf(list) })).toEqual({
        ...{ verdict: 'spam', reasons: [{ judge: 'block-list' }] },
      })
  })

  it('that repeats what stands elsewhere is held once and spam twice, unless it is short', () => {
    expect(judged({}, { repeats: 1 }).verdict).toBe('hold')
    expect(judged({}, { repeats: 2 }).verdict).toBe('spam')
    expect(judged({ text: 'Thank you!' }, { repeats: 5 }).verdict).toBe('fine')
  })

  it('names every reason, and the gravest decides', () => {
    const { verdict, reasons } = judged(
      { text: 'https://a.example https://b.example https://c.example casino' },
      { blockList: ['casino'], holdList: ['a.example'] },
    )
    expect(verdict).toBe('spam')
    expect(reasons).toEqual([
      { judge: 'block-list', detail: 'casino' },
      { judge: 'hold-list', detail: 'a.example' },
      { judge: 'links', detail: '3' },
    ])
  })
})

describe('the lists', () => {
  const blocks = (entry: string, comment: Partial<SentComment>) =>
    judged(comment, { blockList: entriesOf(entry) }).verdict === 'spam'

  it('find words, not parts of words, in any case', () => {
    expect(blocks('Cialis', { text: 'Buy CIALIS now' })).toBe(true)
    expect(blocks('cialis', { text: 'Ask a specialist.' })).toBe(false)
    expect(blocks('été', { text: 'Un ÉTÉ à Avignon' })).toBe(true)
  })

  it('find mail addresses, domains, and IP addresses whole or by their beginning', () => {
    expect(blocks('ada@example.net', {})).toBe(true)
    expect(blocks('example.net', {})).toBe(true)
    expect(blocks('pills.example', { url: 'https://pills.example/x' })).toBe(true)
    expect(blocks('192.0.2.7', {})).toBe(true)
    expect(blocks('192.0.2.', {})).toBe(true)
    expect(blocks('192.0.2.77', {})).toBe(false)
  })

  it('leave out empty lines', () => {
    expect(entriesOf('\n  Casino \r\n\n')).toEqual(['casino'])
    expect(entriesOf(undefined)).toEqual([])
  })
})

it('counts each link once', () => {
  expect(countLinks('<a href="https://a.example">https://a.example</a>')).toBe(1)
  expect(countLinks('None.')).toBe(0)
})

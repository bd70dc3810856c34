import { describe, expect, it } from '@jest/globals'
import { forbiddenContent } from '#server/edge/forbidden-keys.ts'

const deep = (levels: number): unknown => JSON.parse(`${'['.repeat(levels)}1${']'.repeat(levels)}`)

describe('what a body may not hold', () => {
  it.each([
    '{"__proto__":{"x":1}}',
    '{"a":[{"constructor":{"prototype":1}}]}',
    '{"a":{"prototype":1}}',
  ])('refuses %s', (text) => {
    expect(forbiddenContent(JSON.parse(text))?.code).toBe('edge.key')
  })

  it('lets the words stand as values, and deep texts through', () => {
    expect(forbiddenContent({ title: 'constructor', tags: ['__proto__'] })).toBeUndefined()
    expect(forbiddenContent(deep(300))).toBeUndefined()
  })

  it('refuses what is deep enough to overflow, without overflowing', () => {
    expect(forbiddenContent(deep(5_000))?.status).toBe(400)
  })
})

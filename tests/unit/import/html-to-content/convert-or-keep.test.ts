import { describe, expect, it } from '@jest/globals'
import { convertOrKeep } from '#import/html-to-content/convert-or-keep.ts'
import { plainResolver } from '../../../support/import/plain-resolver.ts'

const stumbling = {
  ...plainResolver(),
  media: () => {
    throw new URIError('URI malformed')
  },
}

describe('a body on which the conversion stumbles', () => {
  const body = '<p>Words <img src="https://old.example/a.jpg"><script>run()</script></p>'
  const { flow, warnings, words } = convertOrKeep(body, stumbling, 'seed')

  it('is kept as sanitised HTML', () => {
    expect(flow).toHaveLength(1)
    expect(flow[0]).toMatchObject({
      fields: {
        blockType: 'imported-html',
        html: '<p>Words <img src="https://old.example/a.jpg" /></p>',
      },
    })
  })

  it('says so, and loses no word', () => {
    expect(warnings.map(({ code }) => code)).toEqual(['block-kept-as-html'])
    expect(warnings[0]?.message).toContain('URI malformed')
    expect(words).toEqual({ source: 1, kept: 1, lost: [] })
  })

  it('is kept in pieces that a document can hold', () => {
    const long = convertOrKeep(body + '<p>word</p>'.repeat(50_000), stumbling, 'seed')
    expect(long.flow.length).toBeGreaterThan(2)
    expect(long.words.lost).toEqual([])
  })
})

import { describe, expect, it } from '@jest/globals'
import { firstWords, plainText } from '#front-office/content-reader/plain-text.ts'
import { fold } from '#front-office/content-reader/search/fold-words.ts'
import { description } from '#front-office/presenters/plain-text.ts'

const text = (words: string) => ({ type: 'text', text: words })
const paragraph = (...children: object[]) => ({ type: 'paragraph', children })

describe('the plain text of content', () => {
  it('keeps words together that one line holds, and paragraphs apart', () => {
    const content = {
      root: { children: [paragraph(text('Half'), text('way')), paragraph(text('there'))] },
    }
    expect(plainText(content)).toBe('Halfway\nthere')
  })

  it('holds the words of blocks, not their settings, addresses and code', () => {
    const block = {
      type: 'block',
      fields: {
        ...{ blockType: 'quote', appearance: { width: 'wide' }, url: 'https://x.example' },
        text: { root: { children: [paragraph(text('Said so'))] } },
      },
    }
    const code = { type: 'block', fields: { blockType: 'code', code: 'const secret = 1' } }
    const link = { type: 'link', fields: { url: 'https://y.example' }, children: [text('a link')] }
    expect(plainText({ root: { children: [block, code, paragraph(link)] } })).toBe(
      'Said so\na link',
    )
  })

  it('lets no words of two cards run together', () => {
    expect(plainText([{ blockType: 'cards', cards: [{ text: 'One' }, { text: 'Two' }] }])).toBe(
      'One\nTwo',
    )
  })

  it('reads imported HTML without its tags and scripts', () => {
    const html = '<p>Bread &amp; <b>roses</b></p><script>evil()</script>'
    expect(plainText([{ blockType: 'imported-html', html }])).toBe('Bread & roses')
  })

  it('ends at its limit, however much there is', () => {
    const long = Array.from({ length: 1000 }, () => paragraph(text('word word word')))
    expect(plainText(long, 100).length).toBeLessThanOrEqual(100)
  })
})

it('cuts an excerpt between words, and a description at 160 characters', () => {
  expect(firstWords('one two three', 2)).toBe('one two …')
  expect(firstWords('one two', 2)).toBe('one two')
  const cut = description('word '.repeat(60)) ?? ''
  expect(cut.length).toBeLessThanOrEqual(160)
  expect(cut).toMatch(/word…$/)
})

it('finds words without their accents and capitals', () => {
  expect(fold('Élève à Göteborg')).toBe('eleve a goteborg')
})

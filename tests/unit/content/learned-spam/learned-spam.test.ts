import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { wordsOf } from '#content/learned-spam/comment-words.ts'
import { spamProbability } from '#content/learned-spam/spam-probability.ts'
import {
  learn,
  MOST_WORDS,
  NOTHING_LEARNED,
  type Lesson,
  type WordCounts,
} from '#content/learned-spam/word-counts.ts'

const said = (text: string, more = {}) =>
  wordsOf({ text, name: 'Ada', email: 'ada@example.net', url: '', ...more })

const spamLines = ['cheap pills casino bonus', 'casino bonus free pills', 'pills at a cheap casino']
const hamLines = [
  'a fine evening with a moving play',
  'la mise en scène était très belle, merci pour cet article',
  'the second act moved me, thank you for this article',
]
const lessons = (times: number): Lesson[] =>
  Array.from({ length: times }).flatMap((_, index): Lesson[] => [
    { words: said(spamLines[index % 3] ?? ''), as: 'spam', by: 1 },
    { words: said(hamLines[index % 3] ?? ''), as: 'ham', by: 1 },
  ])

describe('the words of a comment', () => {
  it('are the same in all ways to write them, in English and French', () => {
    expect(said('Été, ÉTÉ ete')).toEqual(said('ete'))
    expect(said('Très belle !')).toContain('tres')
  })

  it('say where they stand: a name, a host, a mail address', () => {
    const words = said('See https://www.Pills.example/buy?now', { url: 'https://shop.example/a' })
    expect(words).toEqual(
      expect.arrayContaining([
        'h:pills.example',
        'h:shop.example',
        'm:example.net',
        'n:ada',
        'see',
      ]),
    )
    expect(words.join(' ')).not.toContain('buy')
  })

  it('are few and short, whatever is sent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 5000 }), (text) => {
        const words = said(text)
        expect(words.length).toBeLessThanOrEqual(400)
        expect(words.every((word) => word.length <= 82)).toBe(true)
        expect(new Set(words).size).toBe(words.length)
      }),
    )
  })
})

const word = fc.stringMatching(/^[a-f]{2,3}$/)
const lesson = fc.record({
  words: fc.uniqueArray(word, { maxLength: 12 }),
  as: fc.constantFrom<Lesson['as']>('ham', 'spam'),
  by: fc.constant<1>(1),
})
const plain = ({ decisions, words }: WordCounts) => ({
  decisions,
  words: [...words].sort(([one], [other]) => (one < other ? -1 : 1)),
})

describe('what was learned', () => {
  it('is the same in whatever order, at once or one by one', () => {
    fc.assert(
      fc.property(fc.array(lesson), (taught) => {
        const oneByOne = taught.reduceRight((counts, one) => learn(counts, [one]), NOTHING_LEARNED)
        expect(plain(oneByOne)).toEqual(plain(learn(NOTHING_LEARNED, taught)))
      }),
    )
  })

  it('is forgotten without a trace when a decision is taken back', () => {
    fc.assert(
      fc.property(fc.array(lesson), fc.array(lesson), (kept, taken) => {
        const back = taken.map((one): Lesson => ({ ...one, by: -1 }))
        const counts = learn(NOTHING_LEARNED, [...kept, ...taken])
        expect(plain(learn(counts, back))).toEqual(plain(learn(NOTHING_LEARNED, kept)))
      }),
    )
  })

  it('never outgrows its bound and keeps what came often', () => {
    const rare = Array.from({ length: MOST_WORDS + 500 }, (_, index) => `w${String(index)}`)
    const often: Lesson = { words: ['often'], as: 'spam', by: 1 }
    const counts = learn(NOTHING_LEARNED, [often, often, { words: rare, as: 'ham', by: 1 }])
    expect(counts.words.size).toBeLessThanOrEqual(MOST_WORDS)
    expect(counts.words.get('often')).toEqual([0, 2])
  })
})

describe('the filter', () => {
  const taught = learn(NOTHING_LEARNED, lessons(20))

  it('says nothing before twenty decisions of each class, nor about words that it never saw', () => {
    expect(spamProbability(learn(NOTHING_LEARNED, lessons(19)), said('casino pills bonus'))).toBe(
      undefined,
    )
    expect(spamProbability(taught, ['never', 'seen', 'these'])).toBeUndefined()
  })

  it('knows spam from what readers write, in both languages', () => {
    expect(spamProbability(taught, said('Casino! Free bonus pills'))).toBeGreaterThan(0.95)
    expect(spamProbability(taught, said('Très belle mise en scène'))).toBeLessThan(0.05)
    expect(spamProbability(taught, said('Thank you for this moving article'))).toBeLessThan(0.05)
  })

  it('is a probability, and more spam among the decisions never makes a text less likely spam', () => {
    fc.assert(
      fc.property(fc.array(lesson, { maxLength: 60 }), fc.uniqueArray(word), (more, asked) => {
        const counts = learn(taught, more)
        const likely = spamProbability(counts, asked) ?? 0.5
        expect(likely).toBeGreaterThanOrEqual(0)
        expect(likely).toBeLessThanOrEqual(1)
      }),
    )
  })
})

import { describe, expect, it } from '@jest/globals'
import { alignParts, compareParts } from '#back-office/translations/compare-parts.ts'
import type { ReadablePart } from '#back-office/translations/readable-parts.ts'

const part = (text: string, kind = 'paragraph', field = 'content'): ReadablePart => ({
  ...{ field, kind, text },
})
const told = (then: ReadablePart[], now: ReadablePart[]): string[] =>
  compareParts(then, now).map(({ runs }) =>
    runs
      .map(({ text, change }) =>
        change === 'none' ? text : `${change === 'added' ? '+' : '-'}[${text}]`,
      )
      .join(''),
  )

describe('what changed in an original', () => {
  it('is marked word by word where a part was changed', () => {
    const then = [part('The curtain rises at eight.'), part('Doors at seven.')]
    const now = [part('The curtain rises at nine.'), part('Doors at seven.')]
    expect(told(then, now)).toEqual(['The curtain rises at -[eight]+[nine].', 'Doors at seven.'])
  })

  it('is one change where words that follow each other were changed', () => {
    expect(told([part('The old red curtain.')], [part('The new blue curtain.')])).toEqual([
      'The -[old red]+[new blue] curtain.',
    ])
  })

  it('is marked as a whole where a part was written or taken out', () => {
    const then = [part('One.'), part('Two.')]
    expect(told(then, [part('One.'), part('Between.', 'quote'), part('Two.')])).toEqual([
      ...['One.', '+[Between.]', 'Two.'],
    ])
    expect(told(then, [part('Two.')])).toEqual(['-[One.]', 'Two.'])
    expect(told(then, [])).toEqual(['-[One.]', '-[Two.]'])
  })

  it('is nothing where nothing changed, and is told of each field by itself', () => {
    const title = part('Same', '', 'title')
    expect(compareParts([title], [title]).map(({ change }) => change)).toEqual(['none'])
    expect(told([title, part('Same')], [title, part('Other')])).toEqual(['Same', '-[Same]+[Other]'])
  })

  it('takes no time for texts that share nothing', () => {
    const long = (word: string) =>
      part(Array.from({ length: 5000 }, (_, index) => `${word}${String(index)}`).join(' '))
    const began = Date.now()
    expect(compareParts([long('a')], [long('b')])[0]?.change).toBe('added')
    expect(Date.now() - began).toBeLessThan(2000)
  })
})

describe('an original and its translation', () => {
  const rows = (source: ReadablePart[], translation: ReadablePart[], then = source) =>
    alignParts(compareParts(then, source), translation).map((row) => [
      row.source?.part.text ?? '–',
      row.translation?.text ?? '–',
    ])

  it('stand beside each other by field and kind', () => {
    const source = [part('Title', '', 'title'), part('One'), part('Said', 'quote'), part('Two')]
    const translation = [part('Titre', '', 'title'), part('Un'), part('Deux')]
    expect(rows(source, translation)).toEqual([
      ...[
        ['Title', 'Titre'],
        ['One', 'Un'],
        ['Said', '–'],
        ['Two', 'Deux'],
      ],
    ])
  })

  it('show what one has alone, and what was taken out beside what still stands for it', () => {
    expect(rows([part('One')], [part('Un'), part('Note', 'quote')])).toEqual([
      ...[
        ['One', 'Un'],
        ['–', 'Note'],
      ],
    ])
    const then = [part('One'), part('Gone', 'quote'), part('Two')]
    const now = [part('One'), part('Two')]
    const old = [part('Un'), part('Parti', 'quote'), part('Deux')]
    expect(rows(now, old, then)).toEqual([
      ...[
        ['One', 'Un'],
        ['Gone', 'Parti'],
        ['Two', 'Deux'],
      ],
    ])
    expect(rows(now, [part('Un'), part('Deux')], then)).toEqual([
      ...[
        ['One', 'Un'],
        ['Gone', '–'],
        ['Two', 'Deux'],
      ],
    ])
  })
})

import { describe, expect, it } from '@jest/globals'
import { matchExpression } from '#config/database/search/match-expression.ts'
import { fold, indexedText } from '#front-office/content-reader/search/fold-words.ts'
import { parseQuery } from '#front-office/content-reader/search/parse-query.ts'
import { stemsOf } from '#front-office/content-reader/search/stems.ts'

const asked = (query: string, language = 'en') => matchExpression(parseQuery(query, language))

describe('a query', () => {
  it('asks for every word, in any of its forms; the last one may be the beginning of a word', () => {
    expect(asked('velvet curtains')).toBe('(("velvet") AND ("curtains" * OR "curtain"))')
    expect(asked('curtains ')).toBe('(("curtains" OR "curtain"))')
  })

  it('asks for phrases as they are, in whichever quotes, and leaves out what has a minus', () => {
    expect(asked('"red velvet" -dust')).toBe('(("red velvet")) NOT (("dust"))')
    expect(asked('« rideau rouge » –« salle vide »', 'fr')).toBe(
      '(("rideau rouge")) NOT (("salle vide"))',
    )
  })

  it('keeps words together that are written with a sign between them', () => {
    expect(asked('well-known ')).toBe('(("well known"))')
    expect(asked('aujourd’hui ', 'fr')).toBe('(("aujourd hui"))')
  })

  it('takes the article off a French word, and leaves out words that every text has', () => {
    expect(asked('l’été ', 'fr')).toBe('(("ete"))')
    expect(asked('the history of it ')).toMatch(/^\(\("history" OR "histori"\)\)$/)
    expect(asked('to be ')).toBe('(("to") AND ("be"))')
  })

  it.each(['', '   ', '"', '""', '-', '- -', '***', '()', '!?…', '\u0000\u0007', '-"', '-only'])(
    'asks for nothing by %j',
    (query) => {
      expect(asked(query)).toBeUndefined()
    },
  )

  it.each([
    'a" OR b',
    'NEAR(a b)',
    'title:x',
    'a AND OR NOT',
    '^a',
    'x* AND *',
    "'; DROP TABLE words--",
  ])('has no operators: %j is words', (query) => {
    for (const { forms } of parseQuery(query, 'en'))
      for (const form of forms) expect(form).toMatch(/^[\p{L}\p{N} ]+$/u)
  })

  it('asks for eight things at most, none of them twice', () => {
    expect(parseQuery('one One ONE two', 'en')).toHaveLength(2)
    expect(parseQuery('a1 b2 c3 d4 e5 f6 g7 h8 i9 j10', 'en')).toHaveLength(8)
    expect(parseQuery('x'.repeat(10_000), 'en')[0]?.forms[0]).toHaveLength(60)
  })
})

describe('words', () => {
  it('lose accents, capitals and ligatures in every writing that has them', () => {
    expect(fold('Élève à Göteborg, cœur, Straße, Ελλάδα')).toBe(
      'eleve a goteborg, coeur, strasse, ελλαδα',
    )
    expect(fold('한국어')).toBe('한국어')
  })

  it('are letters where words are not spaced', () => {
    expect(indexedText('東京タワー tower')).toBe('東 京 タ ワ ー tower')
    expect(asked('東京 ')).toBe('(("東 京"))')
  })

  it('have the same stem with and without accents', () => {
    expect(stemsOf('marées', 'fr').some((stem) => stemsOf('marees', 'fr').includes(stem))).toBe(
      true,
    )
    expect(stemsOf('theatres', 'en')).toEqual(['theatr'])
    expect(stemsOf('theatres', 'de')).toEqual([])
  })
})

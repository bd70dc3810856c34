import { expect, it } from '@jest/globals'
import { parseQuery } from '#front-office/content-reader/search/parse-query.ts'
import { markedText, marksOf } from '#front-office/presenters/mark-words.ts'
import { extractOf } from '#front-office/presenters/search-extract.ts'

const shown = (parts: { text: string; isHit: boolean }[] | undefined) =>
  parts?.map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join('')

const marked = (text: string, query: string, language = 'en') =>
  shown(markedText(text, marksOf(text, parseQuery(query, language), language)))

it.each([
  ['The Élève sat', 'eleve', 'The [Élève] sat'],
  ['Curtains fell', 'curtain ', '[Curtains] fell'],
  ['velvet velveteen', 'velvet ', '[velvet] velveteen'],
  ['velvet velveteen', 'velvet', '[velvet] [velveteen]'],
  ['a red velvet chair, velvet red', '"red velvet"', 'a [red velvet] chair, velvet red'],
  ['red dust', 'red -dust', '[red] dust'],
  ['東京タワーの夜', '東京', '[東京]タワーの夜'],
  ['<b>bold</b>', 'bold', '<b>[bold]</b>'],
])('marks in %j what %j asks for', (text, query, expected) => {
  expect(marked(text, query)).toBe(expected)
})

it('marks other forms of a French word', () => {
  expect(marked('Les marées montent', 'marée ', 'fr')).toBe('Les [marées] montent')
})

it('cuts the extract where most of the words are, between words', () => {
  const filler = 'one two three four five six seven eight nine ten. '.repeat(20)
  const text = `A lamp. ${filler}The lamp by the velvet curtain. ${filler}`
  const extract = shown(extractOf(text, parseQuery('lamp curtain ', 'en'), 'en')) ?? ''
  expect(extract).toContain('The [lamp] by the velvet [curtain].')
  expect(extract).toMatch(/^… \w/)
  expect(extract).toMatch(/ …$/)
  expect(extract.length).toBeLessThan(320)
})

it('has no extract of a text without the words', () => {
  expect(extractOf('nothing here', parseQuery('lamp', 'en'), 'en')).toBeUndefined()
})

import { stemmer as english } from '@orama/stemmers/english'
import { stemmer as french } from '@orama/stemmers/french'
import { LRUCache } from 'lru-cache'
import { fold, wordsOf } from './fold-words.ts'

type Stem = (word: string) => string

/** Snowball's stemmers. FTS5's own knows English alone, and one tokenizer a table. */
const STEMMERS: Readonly<Record<string, Stem>> = { en: english, fr: french }

/** Stemming costs 7 µs a word, and a site has the same words again and again. */
const kept = new LRUCache<string, readonly string[]>({ max: 20_000 })
const SHORTEST = 3
const LETTERS = /^\p{L}+$/u

const primary = (language: string): string => language.toLowerCase().split('-')[0] ?? ''

/**
 * The stems of a word that differ from the word, folded. With accents and without them: French stems depend on accents
 * that not everybody types. None in a language that we have no stemmer for.
 */
export function stemsOf(word: string, language: string): readonly string[] {
  const code = primary(language)
  const stem = STEMMERS[code]
  if (stem === undefined || word.length < SHORTEST || !LETTERS.test(word)) return []
  const lower = word.toLowerCase()
  const key = `${code} ${lower}`
  const known = kept.get(key)
  if (known !== undefined) return known
  const folded = fold(lower)
  const stems = new Set([fold(stem(lower)), fold(stem(folded))])
  stems.delete(folded)
  const found = [...stems]
  kept.set(key, found)
  return found
}

/** The stems of all words of a text, as the index takes them. */
export const indexedStems = (text: string, language: string): string =>
  [...wordsOf(text)].flatMap(({ word }) => stemsOf(word, language)).join(' ')

/** Words that nearly every text has: left out of a query that has others. */
const STOP_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    'a an and are as at be by for from in is it of on or that the this to was with'.split(' '),
  ),
  fr: new Set(
    'a au aux avec ce ces dans de des du en est et il la le les leur ne ou par pas pour que qui se son sur un une'.split(
      ' ',
    ),
  ),
}

export const isStopWord = (folded: string, language: string): boolean =>
  STOP_WORDS[primary(language)]?.has(folded) ?? false

import type { SearchTerm } from '#config/database/search/search-index.ts'
import { fold, indexedText, wordsOf } from './fold-words.ts'
import { isStopWord, stemsOf } from './stems.ts'

/** One thing that was asked for. */
export interface AskedTerm extends SearchTerm {
  /** As it was typed, without its quotes or minus. */
  readonly typed: string
  readonly isPhrase: boolean
}

/** More of them make no better search, only a slower one. */
const MOST_TERMS = 8
const LONGEST_WORD = 60
const LONGEST_PHRASE = 200

/** A quoted phrase or a run without spaces, each perhaps with a minus before it. */
const PARTS = /(-?)"([^"]+)"|(-?)([^\s"]+)/g

/** Articles that French writes together with the word: `l’été` asks for `été`. */
const ELIDED = /^(?:l|d|j|m|n|s|t|c|qu)['’](?=\p{L})/iu

/**
 * What a visitor asks for: words, all of which must occur, "phrases", and -words that must not. The last word may be
 * the beginning of one. Whatever else was typed is letters between words; nothing of it is an operator.
 */
export function parseQuery(raw: string, language: string): AskedTerm[] {
  const query = raw
    .normalize('NFC')
    .replaceAll(/[“”„«»]/g, '"')
    .replaceAll(/[–—−]/g, '-')
  const parts = [...query.matchAll(PARTS)].map(
    ([, phraseMinus = '', phrase, wordMinus = '', word = '']) =>
      phrase === undefined
        ? { typed: word, isExcluded: wordMinus === '-', isPhrase: false }
        : { typed: phrase.trim(), isExcluded: phraseMinus === '-', isPhrase: true },
  )
  const isOpen = /[\p{L}\p{N}\p{M}]$/u.test(query)
  const terms = parts
    .map((part, index) => termOf(part, { language, mayGoOn: isOpen && index === parts.length - 1 }))
    .filter((term) => term !== undefined)
  return withoutDoubles(withoutStopWords(terms, language)).slice(0, MOST_TERMS)
}

interface Part {
  readonly typed: string
  readonly isExcluded: boolean
  readonly isPhrase: boolean
}

function termOf(
  { typed, isExcluded, isPhrase }: Part,
  { language, mayGoOn }: { language: string; mayGoOn: boolean },
): AskedTerm | undefined {
  const meant = isPhrase ? typed.slice(0, LONGEST_PHRASE) : withoutArticle(typed, language)
  const words = [...wordsOf(meant)].map(({ word }) => word)
  const form = indexedText(words.join(' '))
  if (form === '') return undefined
  const isWord = !isPhrase && words.length === 1
  const stems = isWord ? stemsOf(words.join(''), language) : []
  const isPrefix = mayGoOn && !isPhrase && !isExcluded && form.length > 1
  return { typed: meant, forms: [form, ...stems], isPrefix, isExcluded, isPhrase }
}

const withoutArticle = (word: string, language: string): string => {
  const short = word.slice(0, LONGEST_WORD)
  return /^fr\b/i.test(language) ? short.replace(ELIDED, '') : short
}

function withoutStopWords(terms: readonly AskedTerm[], language: string): AskedTerm[] {
  const telling = terms.filter(
    ({ typed, isPhrase, isExcluded }) =>
      isPhrase || isExcluded || !isStopWord(fold(typed), language),
  )
  return telling.some(({ isExcluded }) => !isExcluded) ? telling : [...terms]
}

const withoutDoubles = (terms: readonly AskedTerm[]): AskedTerm[] => [
  ...new Map(
    terms.map((term) => [`${String(term.isExcluded)} ${term.forms[0] ?? ''}`, term]),
  ).values(),
]

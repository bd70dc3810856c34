import { fold, wordsOf, type WordAt } from '../content-reader/search/fold-words.ts'
import type { AskedTerm } from '../content-reader/search/parse-query.ts'
import { stemsOf } from '../content-reader/search/stems.ts'
import type { TextPart } from '../theme/view-data.ts'

/** Where a text has what was asked for. */
export interface Mark {
  readonly start: number
  readonly end: number
  /** The number of the term. */
  readonly term: number
}

/** More marks than these are more of the same. */
const MOST_MARKS = 100

/** The marks of a text, in order, none within another. */
export function marksOf(text: string, terms: readonly AskedTerm[], language: string): Mark[] {
  const wanted = terms.flatMap((term, index) => (term.isExcluded ? [] : [sought(term, index)]))
  const starts = new Set(wanted.map(({ words }) => words[0]?.charAt(0)))
  const words = foldedWords(text)
  const marks: Mark[] = []
  for (let at = 0; at < words.length && marks.length < MOST_MARKS;) {
    // All forms of a word begin alike: most words of a text are told apart by their first letter.
    const mayMatch = starts.has(words[at]?.folded.charAt(0))
    const found = mayMatch ? longest(words, at, wanted, language) : undefined
    if (found !== undefined) marks.push(found.mark)
    at += found?.length ?? 1
  }
  return marks
}

function foldedWords(text: string): Folded[] {
  const words: Folded[] = []
  for (const { word, start, end } of wordsOf(text))
    words.push({ word, start, end, folded: fold(word) })
  return words
}

interface Sought {
  readonly index: number
  readonly words: readonly string[]
  readonly stems: ReadonlySet<string>
  readonly isPrefix: boolean
}

interface Folded extends WordAt {
  readonly folded: string
}

const sought = ({ forms, isPrefix }: AskedTerm, index: number): Sought => {
  const [form = '', ...stems] = forms
  const words = [...wordsOf(form)].map(({ word }) => word)
  return { index, words, stems: new Set(stems), isPrefix }
}

function longest(
  words: readonly Folded[],
  at: number,
  wanted: readonly Sought[],
  language: string,
): { mark: Mark; length: number } | undefined {
  const found = wanted.flatMap((term) => markAt(words, at, term, language) ?? [])
  return found.sort((one, other) => other.length - one.length)[0]
}

function markAt(
  words: readonly Folded[],
  at: number,
  term: Sought,
  language: string,
): { mark: Mark; length: number } | undefined {
  const { length } = term.words
  const [first, last] = [words[at], words[at + length - 1]]
  if (first === undefined || last === undefined) return undefined
  if (!beginsAt(words, at, term) && !isAlike(first, term, language)) return undefined
  return { mark: { start: first.start, end: last.end, term: term.index }, length }
}

const beginsAt = (words: readonly Folded[], at: number, { words: asked, isPrefix }: Sought) =>
  asked.every((word, index) => {
    const folded = words[at + index]?.folded
    const mayGoOn = isPrefix && index === asked.length - 1
    return mayGoOn ? folded?.startsWith(word) : folded === word
  })

/** Another form of the same word. */
function isAlike({ word, folded }: Folded, { words, stems }: Sought, language: string): boolean {
  if (words.length !== 1) return false
  // Stemmers change the ends of words: most words need not be stemmed to be told apart.
  if (folded.slice(0, 2) !== words[0]?.slice(0, 2)) return false
  if (stems.has(folded)) return true
  const own = stemsOf(word, language)
  return own.some((stem) => stems.has(stem) || stem === words[0])
}

/** A text in parts: what was asked for, and what stands around it. */
export function markedText(text: string, marks: readonly Mark[]): TextPart[] {
  const parts: TextPart[] = []
  let end = 0
  for (const mark of marks) {
    if (mark.start > end) parts.push({ text: text.slice(end, mark.start), isHit: false })
    parts.push({ text: text.slice(mark.start, mark.end), isHit: true })
    end = mark.end
  }
  if (end < text.length) parts.push({ text: text.slice(end), isHit: false })
  return parts
}

import type { AskedTerm } from '../content-reader/search/parse-query.ts'
import type { TextPart } from '../theme/view-data.ts'
import { markedText, marksOf, type Mark } from './mark-words.ts'

/** Characters of an extract, and how many of them stand before its first hit. */
const LENGTH = 240
const BEFORE = 70

/** The part of a text that has the most of what was asked for, with marks; undefined when it has nothing of it. */
export function extractOf(
  text: string,
  terms: readonly AskedTerm[],
  language: string,
): TextPart[] | undefined {
  const marks = marksOf(text, terms, language)
  const first = densest(marks)
  if (first === undefined) return undefined
  const start = wordStart(text, Math.max(0, first.start - BEFORE))
  const end = wordEnd(text, Math.min(text.length, start + LENGTH))
  const inside = marks.filter((mark) => mark.start >= start && mark.end <= end)
  const moved = inside.map((mark) => ({
    ...mark,
    start: mark.start - start,
    end: mark.end - start,
  }))
  const cut = text.slice(start, end)
  return [
    ...(start > 0 ? [{ text: '… ', isHit: false }] : []),
    ...markedText(cut, moved),
    ...(end < text.length ? [{ text: ' …', isHit: false }] : []),
  ]
}

/** The mark from which on an extract holds the most terms; of equal ones the first. */
function densest(marks: readonly Mark[]): Mark | undefined {
  let best: { mark: Mark; terms: number } | undefined
  for (const [index, mark] of marks.entries()) {
    const terms = termsFrom(marks, index, mark.start + LENGTH - BEFORE)
    if (best === undefined || terms > best.terms) best = { mark, terms }
  }
  return best?.mark
}

/** How many different terms have a mark from this one on to a place in the text. */
function termsFrom(marks: readonly Mark[], index: number, end: number): number {
  const near = new Set<number>()
  for (let at = index; at < marks.length; at += 1) {
    const mark = marks[at]
    if (mark === undefined || mark.end > end) break
    near.add(mark.term)
  }
  return near.size
}

/** The start of the word at a place, unless it is far away: some writings have no spaces. */
function wordStart(text: string, at: number): number {
  if (at === 0) return 0
  const space = text.slice(0, at).search(/\s\S*$/)
  return space >= 0 && at - space < 40 ? space + 1 : at
}

function wordEnd(text: string, at: number): number {
  const rest = text.slice(at).search(/\s/)
  if (rest < 0) return text.length - at < 40 ? text.length : at
  return rest < 40 ? at + rest : at
}

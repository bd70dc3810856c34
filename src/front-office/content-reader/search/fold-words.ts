/** Letters that Unicode does not take apart, as people type them. */
const LETTERS: Readonly<Record<string, string>> = {
  ...{ œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ı: 'i', þ: 'th', ð: 'd' },
}
const ASCII = /^[\0-\x7F]*$/

/** Lower case, without accents and ligatures: `ete` finds `Été`, `coeur` finds `cœur`. */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[œæßøłđıþð]/g, (letter) => LETTERS[letter] ?? letter)
}

/** Writing without spaces between words. */
const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}'

const HAS_UNSPACED = new RegExp(`[${UNSPACED}]`, 'u')
const ASCII_WORD = /[A-Za-z0-9]+/g
const SPACED_WORD = /[\p{L}\p{N}\p{M}]+/gu
const ANY_WORD = new RegExp(`[${UNSPACED}]\\p{M}*|(?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}])+`, 'gu')

/** Most texts need no look at the writing of each letter, which takes ten times as long. */
function wordIn(text: string): RegExp {
  if (ASCII.test(text)) return ASCII_WORD
  return HAS_UNSPACED.test(text) ? ANY_WORD : SPACED_WORD
}

export interface WordAt {
  readonly word: string
  readonly start: number
  readonly end: number
}

/**
 * The words of a text with their place. Where words are not spaced each letter is one: a query in such a writing is a
 * phrase of letters, which finds it anywhere, whichever dictionary would cut the text otherwise.
 */
export function* wordsOf(text: string): Generator<WordAt> {
  for (const match of text.matchAll(wordIn(text))) {
    const [word] = match
    yield { word, start: match.index, end: match.index + word.length }
  }
}

/** A text as the index takes it: folded, with a space around whatever counts as a word. */
export function indexedText(text: string): string {
  if (!HAS_UNSPACED.test(text)) return fold(text)
  return [...wordsOf(text)].map(({ word }) => fold(word)).join(' ')
}

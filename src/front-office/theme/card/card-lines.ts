import type { FontFamily } from '../font-files.ts'
import { shapeText, type ShapedText } from './card-faces.ts'

export interface CardLines {
  readonly lines: readonly ShapedText[]
  /** Pixels. */
  readonly size: number
}

interface Room {
  /** Pixels. */
  readonly width: number
  readonly height: number
  /** Of the letters' size. */
  readonly lineHeight: number
}

/** From what fills a card with one word down to what is still read on a phone. */
const SIZES = [160, 136, 116, 104, 92, 82, 72, 64, 56, 50] as const
const SMALLEST = 50
/** No line has room for more; shaping letters takes time. */
const MOST_LETTERS = 100
/** Nor has any card for more of these. */
const MOST_WORDS = 60

interface Word {
  readonly text: string
  /** Widths for letters of one pixel. */
  readonly width: number
}

/** A title in the largest size that fits its room; one that is too long for any ends in an ellipsis. */
export function fitTitle(title: string, family: FontFamily, room: Room): CardLines {
  const measure = measureIn(family)
  const words = title
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, MOST_WORDS)
    .map((word) => measure(word.slice(0, MOST_LETTERS)))
  const space = measure('n n').width - 2 * measure('n').width
  for (const size of SIZES) {
    const lines = breakLines(words, space, room.width / size)
    if (lines !== undefined && lines.length * size * room.lineHeight <= room.height)
      return { lines: lines.map((line) => shapeText(line, family, size)), size }
  }
  const most = Math.floor(room.height / (SMALLEST * room.lineHeight))
  const ellipsis = measure('…')
  const lines = cutTitle([...words, ellipsis], most, (some) =>
    breakLines(some, space, room.width / SMALLEST),
  ) ?? [shorten(title, family, { size: SMALLEST, width: room.width })]
  return { lines: lines.map((line) => shapeText(line, family, SMALLEST)), size: SMALLEST }
}

const measureIn =
  (family: FontFamily) =>
  (text: string): Word => ({ text, width: shapeText(text, family, 1).width })

/** Leaves out the words before the ellipsis until the rest fits; undefined when one word does not. */
function cutTitle(
  words: Word[],
  most: number,
  breakAll: (words: readonly Word[]) => string[] | undefined,
): string[] | undefined {
  for (let left = words.length - 1; left > 1; left -= 1) {
    const lines = breakAll([...words.slice(0, left - 1), ...words.slice(-1)])
    if (lines !== undefined && lines.length <= most) return lines
  }
  return undefined
}

/** As much of a text as there is room for in one line. */
export function shorten(
  text: string,
  family: FontFamily,
  { size, width }: { size: number; width: number },
): string {
  const letters = [...text].slice(0, MOST_LETTERS)
  if (letters.length === [...text].length && shapeText(text, family, size).width <= width)
    return text
  while (letters.length > 1 && shapeText(`${letters.join('')}…`, family, size).width > width)
    letters.pop()
  return `${letters.join('').trimEnd()}…`
}

/** @returns undefined when a word is wider than a line */
function breakLines(words: readonly Word[], space: number, width: number): string[] | undefined {
  const lines: Word[] = []
  for (const word of words) {
    if (word.width > width) return undefined
    const last = lines.at(-1)
    const longer = (last?.width ?? 0) + space + word.width
    if (last !== undefined && longer <= width)
      lines[lines.length - 1] = { text: `${last.text} ${word.text}`, width: longer }
    else lines.push(word)
  }
  return lines.map(({ text }) => text)
}

import type { Connection } from '../sqlite/connection.ts'
import { editDistance } from './edit-distance.ts'

/** Shorter words are like too many others. */
const SHORTEST = 4
/** From this length on two letters may differ. */
const LONG = 8
/** Up to so many documents all words of one first letter are compared, beyond them those of two letters. */
const FEW_DOCUMENTS = 3000
const HIGHEST = '\u{10FFFF}'

/**
 * The word of the documents that a mistyped one most likely means: least different, then in most documents.
 * Undefined when it is a word of theirs itself, or like none. Stems are no words.
 */
export function nearestWord(reader: Connection, word: string): string | undefined {
  const { length } = [...word]
  if (length < SHORTEST || isKnown(reader, word)) return undefined
  const most = length < LONG ? 1 : 2
  const found = startsOf(word, isSmall(reader)).flatMap((start) =>
    wordsFrom(reader, start, { from: length - most, to: length + most }),
  )
  const [best] = found
    .map((known) => ({ ...known, distance: editDistance(word, known.term, most) }))
    .filter(({ distance }) => distance <= most)
    .sort((one, other) => compare(one, other))
  return best?.term
}

interface Likeness {
  readonly distance: number
  readonly documents: number
}

const compare = (one: Likeness, other: Likeness): number =>
  one.distance - other.distance || other.documents - one.documents

/** A word is mostly mistyped behind its beginning; two letters swapped, one left out or one too many are looked for there too. */
function startsOf(word: string, isSmallIndex: boolean): string[] {
  const [first = '', second = '', third = ''] = word
  if (isSmallIndex) return [...new Set([first, second])]
  return [...new Set([first + second, second + first, first + third, second + third])]
}

const isSmall = (reader: Connection): boolean =>
  Number(reader.run('SELECT count(*) FROM documents').rows[0]?.[0]) <= FEW_DOCUMENTS

const isKnown = (reader: Connection, word: string): boolean =>
  reader.run({
    sql: 'SELECT 1 FROM vocabulary WHERE term = ? AND col NOT IN (?, ?)',
    args: [word, ...STEMS],
  }).rows.length > 0

const STEMS = ['title_stems', 'stems']

interface KnownWord {
  readonly term: string
  readonly documents: number
}

function wordsFrom(
  reader: Connection,
  start: string,
  length: { from: number; to: number },
): KnownWord[] {
  const { rows } = reader.run({
    sql: `SELECT term, max(doc) AS documents FROM vocabulary
      WHERE term >= ? AND term < ? AND col NOT IN (?, ?) AND length(term) BETWEEN ? AND ?
      GROUP BY term`,
    args: [start, start + HIGHEST, ...STEMS, length.from, length.to],
  })
  return rows.map((row) => ({ term: String(row['term']), documents: Number(row['documents']) }))
}

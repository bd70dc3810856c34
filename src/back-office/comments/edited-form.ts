import type { CommentWords, SeenWords } from './queue-row.ts'

const fields = ['text', 'authorName', 'authorEmail', 'authorUrl'] as const

/** A browser's field holds lines as LF, whatever was stored. */
const isSame = (one: string, other: string): boolean =>
  one.replaceAll('\r\n', '\n') === other.replaceAll('\r\n', '\n')

export interface SentFromQueue {
  readonly seen: string
  /** What the changed ones said before. */
  readonly was: Partial<CommentWords>
  readonly words: Partial<CommentWords>
}

/** What is sent: only the words that were changed, what they said before, and when that was seen. */
export function editOf({ updatedAt, words }: SeenWords, values: CommentWords): SentFromQueue {
  const changed = fields.filter((field) => !isSame(values[field], words[field]))
  const of = (source: CommentWords): Partial<CommentWords> =>
    Object.fromEntries(changed.map((field) => [field, source[field]]))
  return { seen: updatedAt, was: of(words), words: of(values) }
}

/** Somebody else was first: what was typed stays, the rest is as it is now. */
export function mergeNow(
  { words: seen }: SeenWords,
  values: CommentWords,
  { words: now }: SeenWords,
): CommentWords {
  const of = (field: (typeof fields)[number]) =>
    isSame(values[field], seen[field]) ? now[field] : values[field]
  return {
    text: of('text'),
    authorName: of('authorName'),
    authorEmail: of('authorEmail'),
    authorUrl: of('authorUrl'),
  }
}

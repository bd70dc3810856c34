import type { CommentWords, SeenWords } from './queue-row.ts'

const fields = ['text', 'authorName', 'authorEmail', 'authorUrl'] as const

/** A browser's field holds lines as LF, whatever was stored. */
const isSame = (one: string, other: string): boolean =>
  one.replaceAll('\r\n', '\n') === other.replaceAll('\r\n', '\n')

/** What is sent: only the words that were changed, and when they were seen. */
export function editOf(
  { updatedAt, words }: SeenWords,
  values: CommentWords,
): { seen: string; words: Partial<CommentWords> } {
  const changed = fields.flatMap((field) =>
    isSame(values[field], words[field]) ? [] : [[field, values[field]] as const],
  )
  return { seen: updatedAt, words: Object.fromEntries(changed) }
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

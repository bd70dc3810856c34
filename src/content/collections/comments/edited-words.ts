import { z } from 'zod'
import type { Comment } from '#content/payload-types.ts'
import { tidy, typed } from './typed-text.ts'

/** What moderators put right in a comment. */
export const EDITED_FIELDS = ['authorName', 'authorEmail', 'authorUrl', 'text'] as const
export type EditedField = (typeof EDITED_FIELDS)[number]
export type EditedWords = Readonly<Record<EditedField, string>>
/** As they come from outside: what is left out stays as it is. */
export type SentWords = Readonly<Partial<Record<EditedField, string | undefined>>>

/** In the lengths of WordPress's columns; an old comment may have no address. */
const rules = z.object({
  authorName: typed.pipe(z.string().min(1).max(245)),
  authorEmail: typed.pipe(z.union([z.literal(''), z.email().max(100)])),
  authorUrl: typed.pipe(z.union([z.literal(''), z.url({ protocol: /^https?$/ }).max(200)])),
  text: typed.pipe(z.string().min(1).max(65_525)),
})

/** Browsers send lines as CR LF, scripts as LF: the same words. */
export const plainWord = (value: string): string => tidy(value.replaceAll('\r\n', '\n'))

export const storedWords = (comment: Comment): EditedWords => ({
  ...{ authorName: comment.authorName, authorEmail: comment.authorEmail ?? '' },
  ...{ authorUrl: comment.authorUrl ?? '', text: comment.text },
})

/** Of what was sent, that which says something else than what is stored. */
export function changedWords(stored: EditedWords, sent: SentWords): Partial<EditedWords> {
  const changed = EDITED_FIELDS.flatMap((field): [EditedField, string][] => {
    const value = sent[field]
    if (value === undefined || plainWord(value) === plainWord(stored[field])) return []
    return [[field, plainWord(value)]]
  })
  return Object.fromEntries(changed)
}

/** The fields that cannot be taken as they are; what was not touched is not judged. */
export const refusedFields = (words: SentWords): EditedField[] =>
  EDITED_FIELDS.filter((field) => {
    const value = words[field]
    return value !== undefined && !rules.shape[field].safeParse(value).success
  })

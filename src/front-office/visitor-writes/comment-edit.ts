import { createHash } from 'node:crypto'
import { z } from 'zod'
import {
  EDITED_FIELDS,
  plainWord,
  type EditedField,
  type EditedWords,
} from '#content/collections/comments/edited-words.ts'

/** The fields of the form, by what they are stored as. */
export const FORM_FIELDS = {
  authorName: 'name',
  authorEmail: 'email',
  authorUrl: 'url',
  text: 'text',
} as const satisfies Record<EditedField, string>

const word = z.string().optional()

/** What comes back when a moderator puts a comment right on its page. */
export const sentEdit = z.object({
  comment: z.string().min(1).max(64),
  /** When the comment was last changed before the form was made. */
  seen: z.string().max(40),
  /** What its fields held then: see `marksOf`. */
  marks: z.string().max(200).default(''),
  ...{ name: word, email: word, url: word, text: word },
})

export type SentEdit = z.infer<typeof sentEdit>

const MARK_SIGNS = 10

const markOf = (value: string): string =>
  createHash('sha256').update(plainWord(value)).digest('base64url').slice(0, MARK_SIGNS)

/** Tells the fields that somebody changed from those that only came back, without sending them twice. */
export const marksOf = (words: EditedWords): string =>
  EDITED_FIELDS.map((field) => markOf(words[field])).join('.')

/** What was typed into the form: only fields that say something else than when it was made. */
export function touchedWords(sent: SentEdit): Partial<EditedWords> {
  const marks = sent.marks.split('.')
  const touched = EDITED_FIELDS.flatMap((field, index): [EditedField, string][] => {
    const value = sent[FORM_FIELDS[field]]
    return value === undefined || markOf(value) === marks[index] ? [] : [[field, value]]
  })
  return Object.fromEntries(touched)
}

/** Whether a field still says what it said when the form was made. */
export const isAsSeen =
  ({ marks }: SentEdit) =>
  (field: EditedField, now: string): boolean =>
    marks.split('.')[EDITED_FIELDS.indexOf(field)] === markOf(now)

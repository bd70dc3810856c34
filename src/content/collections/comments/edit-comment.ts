import type { Payload, TypedUser } from 'payload'
import type { Comment } from '#content/payload-types.ts'
import { isChangedSince } from './comments.errors.ts'
import {
  EDITED_FIELDS,
  changedWords,
  refusedFields,
  storedWords,
  type EditedField,
  type EditedWords,
  type SentWords,
} from './edited-words.ts'
import { expecting } from './expected-comment.hooks.ts'

export interface CommentEdit {
  readonly id: string
  /** The comment's `updatedAt` when its words were opened. */
  readonly seen: string
  /** As typed. */
  readonly words: SentWords
  /** Whether a field still says what it said then. Left out: no change since is overlooked. */
  readonly isAsSeen?: (field: EditedField, now: string) => boolean
}

/** A comment that is changed without a pause is nobody's to edit at this moment. */
const MOST_ROUNDS = 3

/** What became of an edit. `changed since` and `refused` wrote nothing; the comment is as it is stored now. */
export type Edited =
  | { readonly kind: 'gone' }
  | { readonly kind: 'saved'; readonly comment: Comment }
  | { readonly kind: 'changed since'; readonly comment: Comment }
  | {
      readonly kind: 'refused'
      readonly comment: Comment
      readonly fields: readonly EditedField[]
    }

/**
 * Puts the words of a comment right, by the rights of whoever does it, and writes only what they changed.
 *
 * @throws Forbidden when this person may not change comments
 */
export async function editComment(
  payload: Payload,
  edit: CommentEdit,
  user: TypedUser,
  round = 1,
): Promise<Edited> {
  const { id, words } = edit
  const comment = await find(payload, id, user)
  if (!comment) return { kind: 'gone' }
  const changed = changedWords(storedWords(comment), words)
  if (Object.keys(changed).length === 0) return { kind: 'saved', comment }
  if (round > MOST_ROUNDS || isOverwriting(comment, edit, changed))
    return { kind: 'changed since', comment }
  const fields = refusedFields(changed)
  if (fields.length > 0) return { kind: 'refused', comment, fields }
  const saved = await save(payload, { comment, changed }, user)
  return saved ? { kind: 'saved', comment: saved } : editComment(payload, edit, user, round + 1)
}

/** @returns undefined when it was changed in this moment */
async function save(
  payload: Payload,
  { comment: { id, updatedAt }, changed }: { comment: Comment; changed: Partial<EditedWords> },
  user: TypedUser,
): Promise<Comment | undefined> {
  try {
    return await payload.update({
      ...{ collection: 'comments', id, data: changed, depth: 0, user, overrideAccess: false },
      context: expecting({ updatedAt }),
    })
  } catch (error) {
    if (!isChangedSince(error)) throw error
    return undefined
  }
}

/** Whether somebody has changed the same words: a decision about the comment changes none. */
function isOverwriting(
  comment: Comment,
  { seen, isAsSeen = () => false }: CommentEdit,
  changed: SentWords,
): boolean {
  const stored = storedWords(comment)
  return (
    comment.updatedAt !== seen &&
    EDITED_FIELDS.some((field) => changed[field] !== undefined && !isAsSeen(field, stored[field]))
  )
}

const find = (payload: Payload, id: string, user: TypedUser): Promise<Comment | null> =>
  payload.findByID({
    ...{ collection: 'comments', id, depth: 0, user, overrideAccess: false, disableErrors: true },
  })

import type { Payload, TypedUser } from 'payload'
import type { Comment } from '#content/payload-types.ts'
import { isChangedSince } from './comments.errors.ts'
import {
  changedWords,
  refusedFields,
  storedWords,
  type EditedField,
  type SentWords,
} from './edited-words.ts'
import { expecting } from './expected-comment.hooks.ts'

export interface CommentEdit {
  readonly id: string
  /** The comment's `updatedAt` when its words were opened. */
  readonly seen: string
  /** As typed. */
  readonly words: SentWords
}

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
  { id, seen, words }: CommentEdit,
  user: TypedUser,
): Promise<Edited> {
  const comment = await find(payload, id, user)
  if (!comment) return { kind: 'gone' }
  const changed = changedWords(storedWords(comment), words)
  if (Object.keys(changed).length === 0) return { kind: 'saved', comment }
  if (comment.updatedAt !== seen) return { kind: 'changed since', comment }
  const fields = refusedFields(changed)
  if (fields.length > 0) return { kind: 'refused', comment, fields }
  try {
    const saved = await payload.update({
      ...{ collection: 'comments', id, data: changed, depth: 0, user, overrideAccess: false },
      context: expecting({ updatedAt: seen }),
    })
    return { kind: 'saved', comment: saved }
  } catch (error) {
    if (!isChangedSince(error)) throw error
    const now = await find(payload, id, user)
    return now ? { kind: 'changed since', comment: now } : { kind: 'gone' }
  }
}

const find = (payload: Payload, id: string, user: TypedUser): Promise<Comment | null> =>
  payload.findByID({
    ...{ collection: 'comments', id, depth: 0, user, overrideAccess: false, disableErrors: true },
  })

import type { PayloadRequest } from 'payload'
import { changedSince } from '#content/collections/comments/comments.errors.ts'
import { editComment, type CommentEdit } from '#content/collections/comments/edit-comment.ts'
import {
  plainWord,
  storedWords,
  type EditedField,
  type SentWords,
} from '#content/collections/comments/edited-words.ts'
import { requireUser } from '../asked-document.ts'
import { noSuchComment, unusableWords } from './queue.errors.ts'

interface QueueEdit extends Omit<CommentEdit, 'isAsSeen'> {
  /** What the changed words said before, where who sends it knows. */
  readonly was?: SentWords | undefined
}

/**
 * Puts the words of a comment right.
 *
 * @returns when it was changed, which the next edit names as what it saw
 * @throws APIError (404) when it is not there; (409) when it was changed since, with what it says now;
 *   (422) when the words cannot be taken
 */
export async function editInQueue(
  req: PayloadRequest,
  { was, ...sent }: QueueEdit,
): Promise<{ updatedAt: string }> {
  const isAsSeen = (field: EditedField, now: string): boolean =>
    was?.[field] !== undefined && plainWord(was[field]) === plainWord(now)
  const edited = await editComment(req.payload, { ...sent, isAsSeen }, requireUser(req))
  if (edited.kind === 'gone') throw noSuchComment(req)
  const { updatedAt } = edited.comment
  if (edited.kind === 'changed since')
    throw changedSince(req, { now: { updatedAt, words: storedWords(edited.comment) } })
  if (edited.kind === 'refused') throw unusableWords(req, edited.fields)
  return { updatedAt }
}

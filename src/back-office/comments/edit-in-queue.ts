import type { PayloadRequest } from 'payload'
import { changedSince } from '#content/collections/comments/comments.errors.ts'
import { editComment, type CommentEdit } from '#content/collections/comments/edit-comment.ts'
import { storedWords } from '#content/collections/comments/edited-words.ts'
import { requireUser } from '../asked-document.ts'
import { noSuchComment, unusableWords } from './queue.errors.ts'

/**
 * Puts the words of a comment right.
 *
 * @returns when it was changed, which the next edit names as what it saw
 * @throws APIError (404) when it is not there; (409) when it was changed since, with what it says now;
 *   (422) when the words cannot be taken
 */
export async function editInQueue(
  req: PayloadRequest,
  edit: CommentEdit,
): Promise<{ updatedAt: string }> {
  const edited = await editComment(req.payload, edit, requireUser(req))
  if (edited.kind === 'gone') throw noSuchComment(req)
  const { updatedAt } = edited.comment
  if (edited.kind === 'changed since')
    throw changedSince(req, { now: { updatedAt, words: storedWords(edited.comment) } })
  if (edited.kind === 'refused') throw unusableWords(req, edited.fields)
  return { updatedAt }
}

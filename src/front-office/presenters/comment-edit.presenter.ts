import type { EditedWords } from '#content/collections/comments/edited-words.ts'
import type { PublicComment } from '../content-reader/read-discussion.ts'
import type { DiscussionRequest } from '../queries/site-context.ts'
import type { CommentEditView, CommentView } from '../theme/templates/template.view-data.ts'
import { marksOf } from '../visitor-writes/comment-edit.ts'

export interface Moderated {
  /** Of the document. */
  readonly href: string
  readonly edit?: DiscussionRequest['edit']
  readonly edited?: DiscussionRequest['edited']
}

/** What moderators see of a comment beside what everybody sees: the ways to decide, and its form when they asked for it. */
export function presentModeration(
  comment: PublicComment,
  { href, edit, edited }: Moderated,
): Partial<CommentView> {
  const { id, moderation } = comment
  if (moderation === undefined) return {}
  const moderateHref = `/admin/comments?comment=${encodeURIComponent(id)}`
  const editHref = `${href}?edit=${encodeURIComponent(id)}#comment-${id}`
  return {
    staff: { moderateHref, editHref },
    isAway: moderation.isAway,
    isSaved: edited === id,
    edit: edit?.id === id ? presentForm(comment, moderation, { ...edit, href }) : undefined,
  }
}

function presentForm(
  comment: PublicComment,
  { authorEmail, updatedAt }: NonNullable<PublicComment['moderation']>,
  { values, errors, isConflict, href }: NonNullable<Moderated['edit']> & { href: string },
): CommentEditView {
  const { id, authorName, authorUrl, text } = comment
  const stored: EditedWords = { authorName, authorEmail, authorUrl: authorUrl ?? '', text }
  return {
    // What comes back when it is refused is a page too: it opens at the comment.
    action: `/comments/edit#comment-${id}`,
    hidden: [
      { name: 'comment', value: id },
      { name: 'seen', value: updatedAt },
      { name: 'marks', value: marksOf(stored) },
    ],
    values: { name: authorName, email: authorEmail, url: stored.authorUrl, text, ...values },
    ...{ errors, isConflict, cancelHref: `${href}#comment-${id}` },
  }
}

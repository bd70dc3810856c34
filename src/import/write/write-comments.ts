import type { Comment } from '#content/payload-types.ts'
import type { SourceComment, SourceDocument } from '../intermediate-form.ts'
import { linesOfText, oneLine } from './plain-text.ts'
import { given, importedFrom } from './run-context.ts'
import type { RunContext } from './run-context.ts'

/** The model's longest comment, in characters. */
const LONGEST = 65_000

type CommentValues = Pick<
  Comment,
  | 'id'
  | 'document'
  | 'parent'
  | 'authorName'
  | 'authorEmail'
  | 'authorUrl'
  | 'user'
  | 'text'
  | 'state'
  | 'kind'
  | 'writtenAt'
  | 'imported'
>

/** An item's comments, each behind the one that it answers. */
export async function writeComments(
  context: RunContext,
  document: SourceDocument,
  id: string,
): Promise<void> {
  for (const comment of document.comments) {
    const parent =
      comment.parent === undefined ? undefined : context.ids.of('comment', comment.parent)
    await context.writer.add({
      collection: 'comments',
      values: commentValues(context, comment, {
        document: { relationTo: document.type === 'page' ? 'pages' : 'posts', value: id },
        ...given('parent', parent),
      }),
      name: `comment ${comment.sourceId} on ${document.sourceType} ${document.sourceId}`,
      needs: id,
      createdAt: comment.createdAt,
      updatedAt: comment.createdAt,
    })
  }
}

function commentValues(
  context: RunContext,
  comment: SourceComment,
  place: Pick<Comment, 'document' | 'parent'>,
): CommentValues {
  return {
    ...place,
    id: context.ids.of('comment', comment.sourceId),
    authorName: oneLine(comment.author).slice(0, 200) || 'Anonymous',
    ...given('authorEmail', comment.email),
    ...given('authorUrl', comment.url?.slice(0, 2000)),
    ...given(
      'user',
      comment.userLogin === undefined ? undefined : context.authors.get(comment.userLogin),
    ),
    text: linesOfText(comment.body).slice(0, LONGEST) || '…',
    state: comment.state,
    kind: comment.type,
    writtenAt: comment.createdAt,
    imported: importedFrom(context, { sourceId: comment.sourceId, content: comment }),
  }
}

import type { RenderContext } from '../render-context.ts'
import type { DiscussionView } from '../templates/template.view-data.ts'
import { count } from '../words/words.ts'
import { Comment } from './comment.tsx'
import { CommentForm } from './comment-form.tsx'
import { Moment } from './moment.tsx'
import { TextLink } from './text-link.tsx'

interface DiscussionProps {
  discussion: DiscussionView | undefined
  context: RenderContext
}

const noticeText = ({ words }: RenderContext, notice: 'published' | 'pending'): string =>
  notice === 'published' ? words.commentPublished : words.commentHeld

/** Where others spoke about the document. */
const Mentions = ({
  discussion,
  context,
}: {
  discussion: DiscussionView
  context: RenderContext
}) => {
  const mentions = discussion.comments.filter(({ kind }) => kind !== 'comment')
  if (mentions.length === 0) return undefined
  return (
    <>
      <h3>{context.words.mentionedAt}</h3>
      <ul role="list" className="mentions">
        {mentions.map(({ id, anchor, authorName, authorHref, writtenAt }) => (
          <li key={id} id={anchor}>
            <TextLink
              link={authorHref === undefined ? undefined : { href: authorHref, isExternal: true }}
              context={context}
            >
              {authorName}
            </TextLink>{' '}
            <small>
              <Moment at={writtenAt} context={context} style="short" />
            </small>
          </li>
        ))}
      </ul>
    </>
  )
}

const Thread = ({
  discussion,
  context,
}: {
  discussion: DiscussionView
  context: RenderContext
}) => {
  const comments = discussion.comments.filter(({ kind }) => kind === 'comment')
  if (comments.length === 0) return undefined
  return (
    <ol role="list" className="comments">
      {comments.map((comment) => (
        <Comment key={comment.id} comment={comment} context={context} depth={1} />
      ))}
    </ol>
  )
}

/** What is about to be sent; it says that nobody sees it yet. */
const Preview = ({
  discussion: { preview },
  context,
}: {
  discussion: DiscussionView
  context: RenderContext
}) =>
  preview === undefined ? undefined : (
    <section className="comment-preview" aria-labelledby="preview-title">
      <h3 id="preview-title">{context.words.commentPreview}</h3>
      <p className="form-notice" role="status">
        {context.words.commentPreviewNote}
      </p>
      <ol role="list" className="comments">
        <Comment comment={preview} context={context} depth={1} />
      </ol>
    </section>
  )

/** What readers wrote, and the form to join. Nothing at all when there is neither. */
export const Discussion = ({ discussion, context }: DiscussionProps) => {
  if (discussion === undefined) return undefined
  if (!discussion.isOpen && discussion.comments.length === 0) return undefined
  const { words, language } = context
  return (
    <section className="discussion" id="comments" aria-labelledby="comments-title">
      <h2 id="comments-title">
        {discussion.count === 0
          ? words.comments
          : count(words.commentCount, discussion.count, language)}
      </h2>
      {discussion.notice === undefined ? undefined : (
        <p className="form-notice" role="status">
          {noticeText(context, discussion.notice)}
        </p>
      )}
      <Thread discussion={discussion} context={context} />
      <Mentions discussion={discussion} context={context} />
      <Preview discussion={discussion} context={context} />
      {discussion.form === undefined ? undefined : (
        <CommentForm form={discussion.form} context={context} />
      )}
      {discussion.isOpen ? undefined : <p className="meta">{words.commentsClosed}</p>}
    </section>
  )
}

import type { RenderContext } from '../render-context.ts'
import type { CommentView } from '../templates/template.view-data.ts'
import { fill } from '../words/words.ts'
import { commentEditWords } from '../words/comment-edit-words.ts'
import { classNames } from './class-names.ts'
import { CommentEdit } from './comment-edit.tsx'
import { Moment } from './moment.tsx'
import { Paragraphs } from './paragraphs.tsx'
import { safeHref } from './safe-href.ts'
import { TextLink } from './text-link.tsx'

interface CommentProps {
  comment: CommentView
  context: RenderContext
  depth: number
}

/** Deeper answers stay, but are no longer pushed in. */
const deepest = 5

/** It says nothing that the name does not. */
const Avatar = ({ pieces }: { pieces: CommentView['avatar'] }) =>
  pieces === undefined ? undefined : (
    <svg className="avatar" viewBox="0 0 20 20" aria-hidden="true">
      {pieces.map(({ path, tone }) => (
        <path key={path} d={path} className={`tone-${String(tone)}`} />
      ))}
    </svg>
  )

/** To the form in its place, and into the queue of the back office, for those who may decide. */
const Staff = ({ comment, context: { words } }: Omit<CommentProps, 'depth'>) =>
  comment.staff === undefined ? undefined : (
    <p className="comment-reply">
      <a href={comment.staff.editHref} aria-label={`${words.commentEdit}: ${comment.authorName}`}>
        {words.commentEdit}
      </a>{' '}
      <a
        href={comment.staff.moderateHref}
        aria-label={`${words.commentModerate}: ${comment.authorName}`}
      >
        {words.commentModerate}
      </a>
    </p>
  )

const Head = ({ comment, context }: Omit<CommentProps, 'depth'>) => (
  <header className="comment-head">
    <Avatar pieces={comment.avatar} />
    <p>
      <strong className="comment-author">
        <TextLink
          link={
            comment.authorHref === undefined
              ? undefined
              : { href: comment.authorHref, isExternal: true }
          }
          context={context}
        >
          {comment.authorName}
        </TextLink>
      </strong>
      {comment.isByAuthor === true ? (
        <span className="label">{context.words.commentAuthor}</span>
      ) : undefined}{' '}
      <a className="comment-date" href={`#${comment.anchor}`}>
        <Moment at={comment.writtenAt} context={context} style="moment" />
      </a>
    </p>
  </header>
)

const Reply = ({ comment, context }: Omit<CommentProps, 'depth'>) => {
  const href = safeHref(comment.replyHref)
  if (href === undefined) return undefined
  return (
    <p className="comment-reply">
      <a
        href={href}
        rel="nofollow"
        aria-label={fill(context.words.replyToName, { name: comment.authorName })}
      >
        {context.words.reply}
      </a>
    </p>
  )
}

/** What readers are not told. */
const Marks = ({ comment, context }: Omit<CommentProps, 'depth'>) => {
  const said = commentEditWords(context.language)
  return (
    <>
      {comment.isPending === true && comment.isAway !== true ? (
        <p className="label">{context.words.commentPending}</p>
      ) : undefined}
      {comment.isAway === true ? <p className="label">{said.away}</p> : undefined}
      {comment.isSaved === true ? (
        <p className="form-notice" role="status">
          {said.saved}
        </p>
      ) : undefined}
    </>
  )
}

/** What it says, or the form in its place; both where somebody else changed it meanwhile. */
const Body = ({ comment, context }: Omit<CommentProps, 'depth'>) => {
  const { edit } = comment
  return (
    <>
      {edit === undefined || edit.isConflict === true ? (
        <div className="comment-text">
          <Paragraphs text={comment.text} />
        </div>
      ) : undefined}
      {edit === undefined ? (
        <>
          <Reply comment={comment} context={context} />
          <Staff comment={comment} context={context} />
        </>
      ) : (
        <CommentEdit edit={edit} authorName={comment.authorName} context={context} />
      )}
    </>
  )
}

/** A comment and the answers below it. */
export const Comment = ({ comment, context, depth }: CommentProps) => (
  <li
    className={classNames('comment', comment.isByAuthor === true && 'is-by-author')}
    id={comment.anchor}
  >
    <article aria-label={comment.authorName}>
      <Head comment={comment} context={context} />
      <Marks comment={comment} context={context} />
      <Body comment={comment} context={context} />
    </article>
    {comment.replies.length === 0 ? undefined : (
      <ol role="list" className={depth >= deepest ? 'comments is-flat' : 'comments'}>
        {comment.replies.map((reply) => (
          <Comment key={reply.id} comment={reply} context={context} depth={depth + 1} />
        ))}
      </ol>
    )}
  </li>
)

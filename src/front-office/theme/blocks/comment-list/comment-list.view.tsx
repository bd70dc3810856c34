import { Moment } from '../../partials/moment.tsx'
import { TextLink } from '../../partials/text-link.tsx'
import { WidgetTitle } from '../../partials/widget-title.tsx'
import type { BlockProps } from '../block-props.ts'
import type { CommentListView } from '../widget.view-data.ts'

/** The latest comments, each leading to its place. */
export const CommentList = ({ block, context }: BlockProps<CommentListView>) => (
  <div className="comment-list">
    <WidgetTitle title={block.title} context={context} />
    {block.comments.length === 0 ? <p className="empty">{context.words.noComments}</p> : undefined}
    <ul role="list">
      {block.comments.map((comment) => (
        <li key={comment.id}>
          <p>
            <strong>{comment.authorName}</strong> {context.words.commentOn}{' '}
            <TextLink link={{ href: comment.href, isExternal: false }} context={context}>
              {comment.documentTitle}
            </TextLink>
          </p>
          {comment.text === undefined ? undefined : <p className="excerpt">{comment.text}</p>}
          <p className="meta">
            <Moment at={comment.writtenAt} context={context} style="short" />
          </p>
        </li>
      ))}
    </ul>
  </div>
)

import type { Page, Post, Site } from '#content/payload-types.ts'
import type { PublicComment } from '../content-reader/read-discussion.ts'
import type {
  CommentFormView,
  CommentView,
  DiscussionView,
} from '../theme/templates/template.view-data.ts'
import { permissions } from '#content/permissions.table.ts'
import { avatarOf } from '#content/avatars/avatar.ts'
import type { SiteContext } from '../queries/site-context.ts'
import { HONEYPOT } from '../visitor-writes/comment-form.ts'
import { presentModeration, type Moderated } from './comment-edit.presenter.ts'
import type { PresentContext } from './present-context.ts'
import { safeWebUrl } from './safe-href.ts'

/** Deeper answers are shown at this depth: a phone has no room for more. */
const DEEPEST = 4

/** Deeper ones are not answered any more: WordPress's default. */
const DEEPEST_ANSWERED = 5

interface Thread {
  readonly comments: readonly PublicComment[]
  readonly authors: readonly string[]
  /** Where the form is, while comments are open. */
  readonly formHref: string | undefined
  /** For moderators alone. */
  readonly moderated: Moderated | undefined
}

/** Comments as threads, oldest first; an answer to one that is not shown stands at the top. */
export function presentComments({ comments, ...thread }: Thread): CommentView[] {
  const shown = new Set(comments.map(({ id }) => id))
  const answers = groupByParent(comments, shown)
  const branch = (parent: string | undefined, depth: number): CommentView[] =>
    (answers.get(parent) ?? []).flatMap((comment) => {
      const replies = branch(comment.id, depth + 1)
      const view = presentComment(comment, depth, thread)
      return depth < DEEPEST ? [{ ...view, replies }] : [view, ...replies]
    })
  return branch(undefined, 1)
}

function groupByParent(
  comments: readonly PublicComment[],
  shown: ReadonlySet<string>,
): Map<string | undefined, PublicComment[]> {
  const answers = new Map<string | undefined, PublicComment[]>()
  for (const comment of comments) {
    const parent =
      comment.parent !== undefined && shown.has(comment.parent) ? comment.parent : undefined
    const siblings = answers.get(parent)
    if (siblings) siblings.push(comment)
    else answers.set(parent, [comment])
  }
  return answers
}

function presentComment(
  comment: PublicComment,
  depth: number,
  { authors, formHref, moderated }: Omit<Thread, 'comments'>,
): CommentView {
  const isAnswered =
    formHref !== undefined &&
    depth < DEEPEST_ANSWERED &&
    comment.kind === 'comment' &&
    isShown(comment)
  return {
    ...{ id: comment.id, anchor: `comment-${comment.id}`, kind: comment.kind },
    ...{ authorName: comment.authorName, text: comment.text, writtenAt: comment.writtenAt },
    authorHref: safeWebUrl(comment.authorUrl),
    isByAuthor: comment.user !== undefined && authors.includes(comment.user),
    replyHref: isAnswered ? `${formHref}?reply=${comment.id}#respond` : undefined,
    avatar: avatarOf(comment.face),
    isPending: comment.isPending,
    ...(moderated && presentModeration(comment, moderated)),
    replies: [],
  }
}

const DAY = 24 * 60 * 60 * 1000

/**
 * Whether a document takes comments now: its own choice, else the site's, until it is too old. A
 * state that is not public yet takes none.
 */
export function takesComments(
  { site, reader }: SiteContext,
  type: 'pages' | 'posts',
  document: Page | Post,
): boolean {
  if (document._status !== 'published' || reader.edition.kind === 'preview') return false
  return isDiscussed(site, type, document) && !isTooOld(site, document, reader.now)
}

function isDiscussed({ discussion }: Site, type: 'pages' | 'posts', { comments }: Page | Post) {
  if (comments === 'open') return true
  return comments !== 'closed' && type === 'posts' && discussion?.open !== false
}

function isTooOld({ discussion }: Site, { publishedAt }: Page | Post, now: Date): boolean {
  const days = discussion?.closeAfterDays ?? 0
  if (days === 0 || !publishedAt) return false
  return now.getTime() - new Date(publishedAt).getTime() >= days * DAY
}

interface Discussed {
  readonly type: 'pages' | 'posts'
  readonly document: Page | Post
  readonly href: string
  readonly comments: readonly PublicComment[]
}

/** The discussion below a document; undefined when there is none and none may begin. */
export function presentDiscussion(
  { page }: PresentContext,
  discussed: Discussed,
  authors: readonly string[],
): DiscussionView | undefined {
  const { type, document, comments, href } = discussed
  const { notice } = page.discussion
  const isOpen = takesComments(page, type, document)
  if (!isOpen && comments.length === 0 && notice === undefined) return undefined
  const formHref = isOpen ? href : undefined
  const moderated = isModerator(page) ? { href, ...page.discussion } : undefined
  return {
    ...{ isOpen, notice, count: comments.filter(isShown).length },
    comments: presentComments({ comments, authors, formHref, moderated }),
    form: isOpen ? presentForm(page, discussed) : undefined,
    preview: isOpen ? presentPreview(page) : undefined,
  }
}

const isShown = ({ isPending, moderation }: PublicComment): boolean =>
  !isPending && moderation?.isAway !== true

/** A comment as it would be shown; stored nowhere. */
function presentPreview({ discussion, reader }: SiteContext): CommentView | undefined {
  const { isPreview, values, signedInAs } = discussion
  if (isPreview !== true || values?.text === undefined) return undefined
  return {
    ...{ id: 'preview', anchor: 'preview', kind: 'comment', text: values.text },
    authorName: signedInAs ?? values.name ?? '',
    authorHref: safeWebUrl(values.url),
    writtenAt: reader.now.toISOString(),
    replies: [],
  }
}

const isModerator = ({ reader: { edition } }: SiteContext): boolean =>
  edition.kind === 'staff' && permissions.may(edition.user, 'update', 'comments')

function presentForm(
  { discussion }: SiteContext,
  { type, document, href, comments }: Discussed,
): CommentFormView {
  const parent = comments.find(({ id }) => id === discussion.replyTo)
  return {
    action: '/comments',
    hidden: [
      { name: 'type', value: type },
      { name: 'document', value: document.id },
      { name: 'token', value: discussion.token(document.id) },
      ...(parent ? [{ name: 'parent', value: parent.id }] : []),
    ],
    honeypot: HONEYPOT,
    replyTo: parent && { authorName: parent.authorName, cancelHref: `${href}#respond` },
    signedInAs: discussion.signedInAs,
    canSubscribe: discussion.canSubscribe,
    values: discussion.values,
    errors: discussion.errors,
  }
}

import type { Page, Post } from '#content/payload-types.ts'
import type { PublicComment } from '../content-reader/read-discussion.ts'
import type {
  CommentFormView,
  CommentView,
  DiscussionView,
} from '../theme/templates/template.view-data.ts'
import type { SiteContext } from '../queries/site-context.ts'
import { HONEYPOT } from '../visitor-writes/comment-form.ts'
import type { PresentContext } from './present-context.ts'
import { safeWebUrl } from './safe-href.ts'

/** Deeper answers are shown at this depth: a phone has no room for more. */
const DEEPEST = 4

interface Thread {
  readonly comments: readonly PublicComment[]
  readonly authors: readonly string[]
}

/** Comments as threads, oldest first; an answer to one that is not shown stands at the top. */
export function presentComments({ comments, authors }: Thread): CommentView[] {
  const shown = new Set(comments.map(({ id }) => id))
  const answers = groupByParent(comments, shown)
  const branch = (parent: string | undefined, depth: number): CommentView[] =>
    (answers.get(parent) ?? []).flatMap((comment) => {
      const replies = branch(comment.id, depth + 1)
      const view = presentComment(comment, authors)
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

function presentComment(comment: PublicComment, authors: readonly string[]): CommentView {
  return {
    ...{ id: comment.id, anchor: `comment-${comment.id}`, kind: comment.kind },
    ...{ authorName: comment.authorName, text: comment.text, writtenAt: comment.writtenAt },
    authorHref: safeWebUrl(comment.authorUrl),
    isByAuthor: comment.user !== undefined && authors.includes(comment.user),
    replies: [],
  }
}

const DAY = 24 * 60 * 60 * 1000

/** Whether a document takes comments now: its own choice, else the site's, until it is too old. */
export function takesComments(
  { site, reader }: SiteContext,
  type: 'pages' | 'posts',
  document: Page | Post,
): boolean {
  const { discussion } = site
  const isOpen =
    document.comments === 'open' ||
    (document.comments !== 'closed' && type === 'posts' && discussion?.open !== false)
  const days = discussion?.closeAfterDays ?? 0
  if (!isOpen || days === 0 || !document.publishedAt) return isOpen
  return reader.now.getTime() - new Date(document.publishedAt).getTime() < days * DAY
}

/** The discussion below a document; undefined when there is none and none may begin. */
export function presentDiscussion(
  context: PresentContext,
  {
    type,
    document,
    comments,
  }: { type: 'pages' | 'posts'; document: Page | Post; comments: readonly PublicComment[] },
  authors: readonly string[],
): DiscussionView | undefined {
  const isOpen = takesComments(context.page, type, document)
  if (!isOpen && comments.length === 0) return undefined
  const form = isOpen ? presentForm(context, type, document.id) : undefined
  const threads = presentComments({ comments, authors })
  return { isOpen, count: comments.length, comments: threads, form }
}

const presentForm = (
  { page }: PresentContext,
  type: 'pages' | 'posts',
  document: string,
): CommentFormView => ({
  action: '/comments',
  hidden: [
    { name: 'type', value: type },
    { name: 'document', value: document },
    { name: 'token', value: page.commentToken(document) },
  ],
  honeypot: HONEYPOT,
})

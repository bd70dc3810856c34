import type { Answer } from '../http/answer.ts'
import { parsePattern } from '#publishing/paths/parse-pattern.ts'
import type { FeedKind } from '#publishing/paths/url-patterns.ts'
import { filterOfSubject, queryArchive } from '../queries/archive.query.ts'
import { type ListSubject } from '../queries/posts-subject.ts'
import { presentFeed, presentCommentFeed } from '../presenters/feed.presenter.ts'
import { listSubject } from './list-subject.ts'
import type { RouteContext } from './route-context.ts'

interface FeedRequest {
  /** The list's own path. */
  readonly base: string
  /** The same after the language's prefix. */
  readonly rest: string
  readonly feed: FeedKind
}

const TYPES: Readonly<Record<FeedKind, string>> = {
  rss: 'application/rss+xml; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
}

export const feedAnswer = (feed: FeedKind, body: string): Answer => ({
  kind: 'bytes',
  freshness: 'feed',
  type: TYPES[feed],
  body,
})

/** Comments in a feed. */
const COMMENTS = 20

/** The feed of the site, a term, an author, a date or of comments; undefined when there is none. */
export async function answerFeed(
  route: RouteContext,
  request: FeedRequest,
): Promise<Answer | undefined> {
  const { base, rest, feed } = request
  if (rest === '/comments') {
    const { context } = route
    const request = { limit: COMMENTS, language: context.filter }
    const comments = await context.reader.latestComments(request)
    return feedAnswer(feed, await presentCommentFeed(context, comments, feed))
  }
  const subject = await subjectAt(route, request)
  if (subject === undefined || (await filterOfSubject(route.context, subject)) === undefined)
    return undefined
  const pieces = await queryArchive(route.context, { subject, base, page: 1 })
  return pieces && feedAnswer(feed, presentFeed(pieces, feed))
}

async function subjectAt(
  { context }: RouteContext,
  { base, rest }: FeedRequest,
): Promise<ListSubject | undefined> {
  if (rest === '/') return { kind: 'posts' }
  const pattern = parsePattern(rest)
  if (pattern?.kind === 'date') return dateOf(pattern)
  const found = await context.reader.resolve(base)
  return found.state === 'canonical' ? listSubject(context, found) : undefined
}

const dateOf = ({
  year,
  month,
  day,
}: {
  year: number
  month?: number
  day?: number
}): ListSubject => ({
  ...{ kind: 'date', year, month, day },
})

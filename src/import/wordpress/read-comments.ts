import type { SourceComment } from '../intermediate-form.ts'
import { utcDate } from './wordpress-dates.ts'
import type { WxrElement } from './read-wxr.ts'

const STATES = new Map<string, SourceComment['state']>([
  ['1', 'approved'],
  ['approved', 'approved'],
  ['0', 'pending'],
  ['hold', 'pending'],
  ['spam', 'spam'],
  ['trash', 'trash'],
  ['post-trashed', 'trash'],
])
const TYPES = new Map<string, SourceComment['type']>([
  ['pingback', 'pingback'],
  ['trackback', 'trackback'],
])

/** A shop keeps notes for its staff as approved comments of a type of its own: somebody has to look at those first. */
const FROM_VISITORS = new Set(['', 'comment', 'review', 'webmention', ...TYPES.keys()])

/**
 * The item's comments, each after the one that it answers.
 * @param logins of the site's accounts, by WordPress's number of them.
 */
export function readComments(
  item: WxrElement,
  logins: ReadonlyMap<string, string>,
): SourceComment[] {
  const comments = new Map<string, SourceComment>()
  for (const element of item.all('wp:comment')) {
    const comment = readComment(element, logins)
    const sourceId = freeId(comment, comments, item.value('wp:post_id') ?? '')
    if (sourceId !== undefined) comments.set(sourceId, { ...comment, sourceId })
  }
  return parentsFirst(comments)
}

/** One without a number, or with that of another, gets one of its place; none when it is the same once more. */
function freeId(
  { sourceId, body, createdAt }: SourceComment,
  others: ReadonlyMap<string, SourceComment>,
  item: string,
): string | undefined {
  const other = others.get(sourceId)
  if (other === undefined && sourceId !== '') return sourceId
  const isRepeated = other?.body === body && other.createdAt === createdAt
  return isRepeated ? undefined : `${item}/${others.size + 1}`
}

function readComment(element: WxrElement, logins: ReadonlyMap<string, string>): SourceComment {
  return {
    sourceId: element.value('wp:comment_id') ?? '',
    ...sender(element, logins),
    ...kindOf(element),
    author: element.raw('wp:comment_author').trim(),
    body: element.raw('wp:comment_content'),
    createdAt: writtenAt(element),
  }
}

function kindOf(element: WxrElement): Pick<SourceComment, 'state' | 'type'> {
  const state = element.raw('wp:comment_approved').trim()
  const type = element.raw('wp:comment_type').trim()
  const stored = STATES.get(state) ?? 'pending'
  const isInternal = stored === 'approved' && !FROM_VISITORS.has(type)
  return { state: isInternal ? 'pending' : stored, type: TYPES.get(type) ?? 'comment' }
}

function writtenAt(element: WxrElement): string {
  const date =
    utcDate(element.value('wp:comment_date_gmt')) ?? utcDate(element.value('wp:comment_date'))
  return date ?? new Date(0).toISOString()
}

type Sender = Pick<SourceComment, 'parent' | 'email' | 'url' | 'userLogin'>

function sender(element: WxrElement, logins: ReadonlyMap<string, string>): Sender {
  return {
    parent: numberOrNone(element.value('wp:comment_parent')),
    email: element.value('wp:comment_author_email'),
    url: element.value('wp:comment_author_url'),
    userLogin: logins.get(element.value('wp:comment_user_id') ?? ''),
  }
}

/** WordPress writes `0` for "none". */
function numberOrNone(value: string | undefined): string | undefined {
  return value === '0' ? undefined : value
}

/** A parent that is not in the file, or a ring of answers, makes a thread of its own. */
function parentsFirst(comments: ReadonlyMap<string, SourceComment>): SourceComment[] {
  const sorted = new Map<string, SourceComment>()
  for (const comment of comments.values()) place(comment, comments, sorted)
  return [...sorted.values()]
}

function place(
  comment: SourceComment,
  all: ReadonlyMap<string, SourceComment>,
  sorted: Map<string, SourceComment>,
): void {
  for (const next of lineAbove(comment, all, sorted)) {
    const hasParent = next.parent !== undefined && sorted.has(next.parent)
    sorted.set(next.sourceId, hasParent ? next : { ...next, parent: undefined })
  }
}

/** The comment and those above it that have no place yet, the topmost first. */
function lineAbove(
  comment: SourceComment,
  all: ReadonlyMap<string, SourceComment>,
  placed: ReadonlyMap<string, SourceComment>,
): SourceComment[] {
  const line = new Map<string, SourceComment>()
  let next: SourceComment | undefined = comment
  while (next !== undefined && !line.has(next.sourceId) && !placed.has(next.sourceId)) {
    line.set(next.sourceId, next)
    next = next.parent === undefined ? undefined : all.get(next.parent)
  }
  return [...line.values()].reverse()
}

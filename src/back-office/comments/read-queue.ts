import type { BasePayload, PayloadRequest } from 'payload'
import { avatarOf } from '#content/avatars/avatar.ts'
import { readReasons } from '#content/comment-reasons.ts'
import type { Comment } from '#content/payload-types.ts'
import { documentKey, readDocumentLinks } from './document-links.ts'
import { inTab, whereOf, type QueueQuery } from './queue-query.ts'
import { TABS, type DocumentLink, type Queue, type QueueRow, type Tab } from './queue-row.ts'

export const PER_PAGE = 25

/** A page of the queue, the newest first, as far as this person may read it. */
export async function readQueue(req: PayloadRequest, query: QueueQuery): Promise<Queue> {
  const { payload, user } = req
  const [found, counts] = await Promise.all([
    payload.find({
      ...{ collection: 'comments', where: whereOf(query), sort: ['-writtenAt', '-id'] },
      ...{ limit: PER_PAGE, page: query.page, depth: 0, user, overrideAccess: false },
    }),
    countTabs(req),
  ])
  const [links, parents] = await Promise.all([
    readDocumentLinks(req, found.docs),
    readParents(req, found.docs),
  ])
  const rows = found.docs.map((comment) => rowOf(comment, { links, parents }))
  return { rows, counts, total: found.totalDocs, pages: found.totalPages }
}

/** How many wait to be read by somebody. */
export async function countPending({
  payload,
  user,
}: {
  payload: BasePayload
  user: PayloadRequest['user']
}): Promise<number> {
  const { totalDocs } = await payload.count({
    ...{ collection: 'comments', where: inTab('pending'), user, overrideAccess: false },
  })
  return totalDocs
}

async function countTabs({ payload, user }: PayloadRequest): Promise<Record<Tab, number>> {
  const counted = await Promise.all(
    TABS.map((tab) =>
      payload.count({ collection: 'comments', where: inTab(tab), user, overrideAccess: false }),
    ),
  )
  const of = (tab: Tab): number => counted[TABS.indexOf(tab)]?.totalDocs ?? 0
  return {
    pending: of('pending'),
    approved: of('approved'),
    spam: of('spam'),
    trash: of('trash'),
    all: of('all'),
  }
}

const idOf = (value: Comment['parent']): string | undefined =>
  (typeof value === 'string' ? value : value?.id) ?? undefined

/** The names of those who are answered, by id. */
async function readParents(
  { payload, user }: PayloadRequest,
  comments: readonly Comment[],
): Promise<Map<string, string>> {
  const ids = comments.flatMap(({ parent }) => idOf(parent) ?? [])
  if (ids.length === 0) return new Map()
  const { docs } = await payload.find({
    ...{ collection: 'comments', where: { id: { in: ids } }, select: { authorName: true } },
    ...{ depth: 0, limit: PER_PAGE, pagination: false, user, overrideAccess: false },
  })
  return new Map(docs.map(({ id, authorName }) => [id, authorName]))
}

interface Around {
  readonly links: ReadonlyMap<string, DocumentLink>
  readonly parents: ReadonlyMap<string, string>
}

function rowOf(comment: Comment, { links, parents }: Around): QueueRow {
  const { authorName, authorEmail, authorUrl, ipAddress, writtenAt, createdAt } = comment
  const key = documentKey(comment)
  return {
    ...{ id: comment.id, state: comment.state, kind: comment.kind, text: comment.text },
    ...{ authorName, authorEmail: authorEmail ?? '', authorUrl: authorUrl ?? '' },
    ipAddress: ipAddress ?? '',
    avatar: avatarOf(comment.face ?? ''),
    ...{ updatedAt: comment.updatedAt, writtenAt: writtenAt ?? createdAt },
    reasons: readReasons(comment.reasons),
    on: links.get(key) ?? { title: '', href: undefined, editHref: '/admin' },
    answerTo: parents.get(idOf(comment.parent) ?? ''),
  }
}

import type { SelectType, Where } from 'payload'
import { permissions } from '#content/permissions.table.ts'
import type { Comment, User } from '#content/payload-types.ts'
import { idOf } from './id-of.ts'
import type { ReadSession } from './session.ts'

/** A comment as visitors may see it: its author's e-mail address stays inside. */
export interface PublicComment {
  readonly id: string
  readonly document: Target
  readonly parent: string | undefined
  readonly user: string | undefined
  readonly authorName: string
  readonly authorUrl: string | undefined
  readonly text: string
  readonly kind: Comment['kind']
  readonly writtenAt: string
  /** What the avatar is made of. */
  readonly face: string
  /** Seen by moderators alone. */
  readonly isPending: boolean
  /** For moderators alone: what their form needs. */
  readonly moderation?: Moderation
}

export interface Moderation {
  readonly authorEmail: string
  readonly updatedAt: string
  /** Spam or in the trash. */
  readonly isAway: boolean
}

interface Target {
  readonly type: 'pages' | 'posts'
  readonly id: string
}

export const commentFields: SelectType = {
  document: true,
  parent: true,
  user: true,
  authorName: true,
  authorUrl: true,
  text: true,
  kind: true,
  face: true,
  state: true,
  writtenAt: true,
  createdAt: true,
}

/** A page never shows more than this many; WordPress sites beyond it page their comments. */
const MOST_COMMENTS = 1000

/**
 * The approved comments of a document, oldest first; moderators see those that wait among them, and the one that they
 * edit whatever became of it.
 */
export async function readComments(
  session: ReadSession,
  target: Target,
  edited?: string,
): Promise<PublicComment[]> {
  session.log.list('comments')
  const { edition } = session
  if (edition.kind === 'staff' && permissions.may(edition.user, 'update', 'comments'))
    return loadForModerator(session, target, { user: edition.user, edited })
  const key = `${target.type}:${target.id}`
  const kept = await session.memory.comments.readOne(key, () => loadComments(session, target))
  return kept?.rows ?? []
}

async function loadComments(
  { documents }: ReadSession,
  { type, id }: Target,
): Promise<{ rows: PublicComment[] }> {
  const { docs } = await documents.find('comments', {
    where: {
      and: [
        { 'document.value': { equals: id } },
        { 'document.relationTo': { equals: type } },
        { state: { equals: 'approved' } },
      ],
    },
    sort: ['writtenAt', 'id'],
    limit: MOST_COMMENTS,
    select: commentFields,
  })
  return { rows: docs.map(toPublic) }
}

/** Kept for nobody else: what waits is not public. */
async function loadForModerator(
  { payload }: ReadSession,
  { type, id }: Target,
  { user, edited }: { user: User; edited: string | undefined },
): Promise<PublicComment[]> {
  const isSeen: Where = { state: { in: ['approved', 'pending'] } }
  const { docs } = await payload.find({
    collection: 'comments',
    where: {
      and: [
        { 'document.value': { equals: id } },
        { 'document.relationTo': { equals: type } },
        edited === undefined ? isSeen : { or: [isSeen, { id: { equals: edited } }] },
      ],
    },
    ...{ sort: ['writtenAt', 'id'], limit: MOST_COMMENTS, pagination: false, depth: 0 },
    ...{ user, overrideAccess: false },
  })
  return docs.map((comment) => ({ ...toPublic(comment), moderation: moderationOf(comment) }))
}

const moderationOf = ({ authorEmail, updatedAt, state }: Comment): Moderation => ({
  ...{ authorEmail: authorEmail ?? '', updatedAt },
  isAway: state === 'spam' || state === 'trash',
})

/** What visitors may know of a comment. */
export function toPublic(comment: Comment): PublicComment {
  const { value, relationTo } = comment.document
  return {
    id: comment.id,
    document: { type: relationTo, id: idOf(value) ?? '' },
    parent: idOf(comment.parent),
    user: idOf(comment.user),
    authorName: comment.authorName,
    authorUrl: comment.authorUrl ?? undefined,
    text: comment.text,
    kind: comment.kind,
    writtenAt: comment.writtenAt ?? comment.createdAt,
    face: comment.face ?? '',
    isPending: comment.state === 'pending',
  }
}

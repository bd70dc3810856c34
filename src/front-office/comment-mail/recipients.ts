import type { Payload } from 'payload'
import type { Comment, Subscription, User } from '#content/payload-types.ts'
import { permissions } from '#content/permissions.table.ts'
import type { DocumentTarget } from './discussed-document.ts'

/** Threads are not answered deeper than this. */
const DEEPEST = 10

const lower = (email: string | null | undefined): string => (email ?? '').toLowerCase()

/** Whoever may decide about comments. */
export async function moderators(payload: Payload): Promise<User[]> {
  const { docs } = await payload.find({
    ...{ collection: 'users', depth: 0, pagination: false },
    where: { role: { in: ['administrator', 'editor'] } },
  })
  return docs.filter((user) => permissions.may(user, 'update', 'comments'))
}

/** The authors of a document, but for whoever wrote the comment. */
export async function authorsToTell(
  payload: Payload,
  authors: readonly string[],
  comment: Comment,
): Promise<User[]> {
  if (authors.length === 0) return []
  const { docs } = await payload.find({
    ...{ collection: 'users', where: { id: { in: [...authors] } }, depth: 0, pagination: false },
  })
  return docs.filter(({ email }) => lower(email) !== lower(comment.authorEmail))
}

/** Confirmed subscriptions that a comment concerns: each address once, and never its writer's. */
export async function readersToTell(
  payload: Payload,
  { id, type }: DocumentTarget,
  comment: Comment,
): Promise<Subscription[]> {
  const { docs } = await payload.find({
    collection: 'subscriptions',
    where: {
      and: [
        { document: { equals: id } },
        { type: { equals: type } },
        { confirmedAt: { exists: true } },
      ],
    },
    ...{ depth: 0, pagination: false },
  })
  if (docs.length === 0) return []
  const answered = await answeredAddresses(payload, comment)
  return docs.filter(
    ({ email, wants }) =>
      lower(email) !== lower(comment.authorEmail) &&
      (wants === 'all' || answered.has(lower(email))),
  )
}

/** Who wrote what a comment answers, up to the beginning of its thread. */
async function answeredAddresses(payload: Payload, comment: Comment): Promise<Set<string>> {
  const addresses = new Set<string>()
  let { parent } = comment
  for (let depth = 0; depth < DEEPEST && parent; depth += 1) {
    const id: string = typeof parent === 'string' ? parent : parent.id
    const above = await payload.findByID({
      ...{ collection: 'comments', id, depth: 0, disableErrors: true },
    })
    if (above?.authorEmail) addresses.add(lower(above.authorEmail))
    parent = above?.parent
  }
  return addresses
}

import type { PayloadRequest, Where } from 'payload'

/** Only what was put away: nothing that is shown or waits is lost by a slip of the hand. */
const isPutAway: Where = { state: { in: ['spam', 'trash'] } }
const AT_ONCE = 100

export interface Deleted {
  readonly deleted: number
  readonly failed: number
}

/** Deletes these for good. */
export async function deleteComments(
  { payload, user }: PayloadRequest,
  ids: readonly string[],
): Promise<Deleted> {
  const { docs } = await payload.delete({
    ...{ collection: 'comments', depth: 0, user, overrideAccess: false },
    where: { and: [isPutAway, { id: { in: [...ids] } }] },
  })
  return { deleted: docs.length, failed: ids.length - docs.length }
}

/** Empties spam or trash, a hundred at a time, so that a full one holds nobody up for long. */
export async function deleteAllComments(
  req: PayloadRequest,
  state: 'spam' | 'trash',
): Promise<Deleted> {
  let deleted = 0
  for (;;) {
    const { docs } = await req.payload.find({
      ...{ collection: 'comments', where: { state: { equals: state } }, select: { state: true } },
      ...{ limit: AT_ONCE, pagination: false, depth: 0, user: req.user, overrideAccess: false },
    })
    if (docs.length === 0) return { deleted, failed: 0 }
    const gone = await deleteComments(
      req,
      docs.map(({ id }) => id),
    )
    deleted += gone.deleted
    if (gone.failed > 0) return { deleted, failed: gone.failed }
  }
}

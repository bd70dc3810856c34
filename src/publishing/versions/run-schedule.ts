import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { writeChanges } from '#publishing/changes/note-change.ts'
import type { Schedule } from '#content/payload-types.ts'
import { isCollection } from '#publishing/paths/load-document.ts'
import { appear } from '#publishing/paths/appear.ts'
import { inTransaction } from './in-transaction.ts'
import { markOrdered } from './ordered-write.ts'
import { publishRevision } from './publish-revision.ts'
import { changeSchedule } from './schedule-rows.ts'
import { noSuchUser, revisionLost } from './versions.errors.ts'

/**
 * Does what a schedule orders and marks it done, in one transaction: it happens once, or not at all.
 *
 * @throws what publishing throws
 */
export async function runSchedule(payload: Payload, schedule: Schedule): Promise<void> {
  const req = await createLocalReq({}, payload)
  await inTransaction(req, async () => {
    await perform(req, schedule)
    await changeSchedule(req, schedule.id, { state: 'done', leaseUntil: null, error: null })
  })
}

async function perform(req: PayloadRequest, schedule: Schedule): Promise<void> {
  const { type, document: id, action, revision, at } = schedule
  const { payload } = req
  if (!isCollection(payload, type)) throw revisionLost()
  if (action === 'appear') {
    await appear(req, { type, id })
    return writeChanges(req, [{ type, document: id, what: 'published' }])
  }
  const user = await orderedBy(req, schedule)
  req.user = user
  markOrdered(req)
  if (action === 'publish') {
    const name = { type, id, revision: revision ?? '' }
    await publishRevision(payload, { ...name, user, date: at, req })
  } else {
    const status = { _status: 'draft' } as const
    await payload.update({ collection: type, id, data: status, overrideAccess: false, user, req })
  }
}

/** Read anew: who was demoted or removed since orders nothing any more. */
async function orderedBy(req: PayloadRequest, { by }: Schedule): Promise<PayloadRequest['user']> {
  const found = await req.payload.find({
    collection: 'users',
    where: { id: { equals: by ?? '' } },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const [user] = found.docs
  if (user === undefined) throw noSuchUser()
  return { ...user, collection: 'users' }
}

import type { Payload, PayloadRequest, Where } from 'payload'
import { insertRows, updateRows } from '#config/database/store-rows.ts'
import type { Schedule } from '#content/payload-types.ts'
import type { VersionsReq } from './find-revision.ts'

const store = (req: VersionsReq) =>
  ({ payload: req.payload, req, collection: 'schedules' }) as const

export async function findSchedules(
  req: VersionsReq,
  where: Where,
  limit = 0,
): Promise<Schedule[]> {
  const { docs } = await req.payload.db.find<Schedule>({
    collection: 'schedules',
    req,
    where,
    sort: 'at',
    limit,
    pagination: false,
  })
  return docs
}

interface SchedulePage {
  readonly page: number
  readonly limit: number
  /** `at` by default: the earliest first. */
  readonly sort?: string
}

/** One page of schedules; the last one is shorter than `limit`. */
export async function pageSchedules(
  req: VersionsReq,
  where: Where,
  { page, limit, sort = 'at' }: SchedulePage,
): Promise<Schedule[]> {
  const { docs } = await req.payload.db.find<Schedule>({
    ...{ collection: 'schedules', req, where, limit, page, pagination: true },
    sort: [sort, 'id'],
  })
  return docs
}

/** Whether a state of the document is still to be published: the addresses that are reserved for it are needed. */
export async function hasWaitingPublication(
  req: VersionsReq,
  { type, id }: { readonly type: string; readonly id: string },
): Promise<boolean> {
  const publications = {
    and: [
      { document: { equals: id } },
      { type: { equals: type } },
      { action: { equals: 'publish' } },
      { state: { equals: 'waiting' } },
    ],
  }
  return (await findSchedules(req, publications, 1)).length > 0
}

export const insertSchedule = (req: VersionsReq, row: Partial<Schedule>): Promise<void> =>
  insertRows(store(req), [{ state: 'waiting', attempts: 0, ...row }])

export const changeSchedule = (
  req: VersionsReq,
  id: string,
  values: Partial<Schedule>,
): Promise<void> => updateRows(store(req), [id], values)

/** Called off: what a document still had before it. */
export async function deleteSchedules(req: VersionsReq, where: Where): Promise<void> {
  await req.payload.db.deleteMany({ collection: 'schedules', req, where })
}

/**
 * Takes a schedule for this process until `leaseUntil`: one statement that finds it still free and marks it, so that
 * of two processes one gets it.
 */
export async function takeLease(
  req: VersionsReq & Partial<PayloadRequest>,
  { id, attempts }: Schedule,
  { now, leaseUntil }: { now: Date; leaseUntil: Date },
): Promise<boolean> {
  const taken: unknown = await req.payload.db.updateOne({
    collection: 'schedules',
    options: { atomic: true },
    where: { and: [{ id: { equals: id } }, isDue(now), { attempts: { equals: attempts ?? 0 } }] },
    data: {
      state: 'running',
      leaseUntil: leaseUntil.toISOString(),
      attempts: (attempts ?? 0) + 1,
      updatedAt: now.toISOString(),
    },
  })
  return taken !== null && taken !== undefined
}

/** Waiting and due, or left behind by a process that died at it. A lease in the future is a pause before a retry. */
export const isDue = (now: Date): Where => ({
  and: [
    { at: { less_than_equal: now.toISOString() } },
    { state: { in: ['waiting', 'running'] } },
    {
      or: [
        { leaseUntil: { exists: false } },
        { leaseUntil: { less_than_equal: now.toISOString() } },
      ],
    },
  ],
})

const KEEP_DONE_MS = 30 * 24 * 3_600_000

/** What was done long ago; what failed stays until a person has seen to it. */
export const pruneSchedules = (payload: Payload, now: Date = new Date()): Promise<void> => {
  const before = new Date(now.getTime() - KEEP_DONE_MS).toISOString()
  const done = { and: [{ state: { equals: 'done' } }, { at: { less_than: before } }] }
  return deleteSchedules({ payload }, done)
}

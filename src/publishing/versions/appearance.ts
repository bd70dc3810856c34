import type { PayloadRequest } from 'payload'
import { insertRows } from '#config/database/store-rows.ts'

interface Target {
  readonly type: string
  readonly id: string
}

/**
 * Has the runner tell, at a date, that a document which is published already is public from then on, so that caches
 * drop what they kept. Takes the place of an earlier date; undefined calls it off.
 */
export async function setAppearance(
  req: PayloadRequest,
  { type, id }: Target,
  at: Date | undefined,
): Promise<void> {
  await req.payload.db.deleteMany({
    collection: 'schedules',
    req,
    where: {
      and: [
        { document: { equals: id } },
        { type: { equals: type } },
        { action: { equals: 'appear' } },
        { state: { equals: 'waiting' } },
      ],
    },
  })
  if (at === undefined) return
  const row = {
    type,
    document: id,
    action: 'appear',
    at: at.toISOString(),
    state: 'waiting',
    attempts: 0,
  }
  await insertRows({ payload: req.payload, req, collection: 'schedules' }, [row])
}

/** What is not public any more appears at no date, and has not appeared at any. */
export async function forgetAppearances(req: PayloadRequest, { type, id }: Target): Promise<void> {
  const appearances = {
    and: [
      { document: { equals: id } },
      { type: { equals: type } },
      { action: { equals: 'appear' } },
      { state: { in: ['waiting', 'done'] } },
    ],
  }
  await req.payload.db.deleteMany({ collection: 'schedules', req, where: appearances })
}

/** Of documents whose address is reserved, those whose date has come, by id: true even before the runner has said so. */
export async function haveAppeared(
  req: Pick<PayloadRequest, 'payload'>,
  ids: readonly string[],
  now: Date,
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set()
  const { docs } = await req.payload.db.find<{ document: string }>({
    collection: 'schedules',
    where: {
      and: [
        { document: { in: [...ids] } },
        { action: { equals: 'appear' } },
        { at: { less_than_equal: now.toISOString() } },
      ],
    },
    pagination: false,
    limit: 0,
  })
  return new Set(docs.map(({ document }) => document))
}

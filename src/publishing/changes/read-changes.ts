import type { Payload } from 'payload'
import type { RecordedChange } from './change.ts'
import { lowestIdAt, timeOfId } from './uuid-time.ts'

/** How long a row stays: who was away for longer starts from nothing. */
export const KEEP_CHANGES_MS = 30 * 24 * 3_600_000

/** The changes after a cursor, the oldest first. */
export async function changesSince(
  payload: Payload,
  cursor: string,
  limit = 1000,
): Promise<RecordedChange[]> {
  const { docs } = await payload.db.find<RecordedChange>({
    collection: 'changes',
    where: { id: { greater_than: cursor } },
    sort: 'id',
    limit,
    pagination: false,
  })
  return docs.map(({ id, type, document, what }) => ({ id, type, document, what }))
}

/** The cursor of who wants to hear of nothing but what comes. */
export async function newestCursor(payload: Payload, now: Date = new Date()): Promise<string> {
  const { docs } = await payload.db.find<RecordedChange>({
    collection: 'changes',
    sort: '-id',
    limit: 1,
    pagination: false,
  })
  return docs[0]?.id ?? lowestIdAt(now)
}

/** Whether rows after this cursor may have been pruned: a cache that stopped there has to be emptied. */
export const isTooOld = (cursor: string, now: Date = new Date()): boolean =>
  timeOfId(cursor).getTime() < now.getTime() - KEEP_CHANGES_MS

/** Deletes the rows that nobody reads any more; once a day is enough. */
export async function pruneChanges(payload: Payload, now: Date = new Date()): Promise<void> {
  const oldest = lowestIdAt(new Date(now.getTime() - KEEP_CHANGES_MS))
  await payload.db.deleteMany({ collection: 'changes', where: { id: { less_than: oldest } } })
}

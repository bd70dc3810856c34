import type { Payload } from 'payload'
import type { IndexWriter } from '#config/database/search/index-writer.ts'
import type { RecordedChange } from '#publishing/changes/change.ts'
import { changesSince } from '#publishing/changes/read-changes.ts'
import { lowestIdAt, timeOfId } from '#publishing/changes/uuid-time.ts'

/** As long as a change may stay unseen after one that was made later: see `watch-changes.ts`. */
export const OVERLAP_MS = 90_000
const AT_ONCE = 1000

/** The changes that the index has not seen, the oldest first, and the newest of all. */
export async function unseenChanges(
  payload: Payload,
  writer: IndexWriter,
  cursor: string,
): Promise<{ changed: RecordedChange[]; newest: string }> {
  const changed: RecordedChange[] = []
  let start: string | undefined = before(cursor)
  let newest = cursor
  while (start !== undefined) {
    const changes: RecordedChange[] = await changesSince(payload, start, AT_ONCE)
    changed.push(...changes.filter(({ id }) => !writer.isSeen(id)))
    const last = changes.at(-1)?.id
    if (last !== undefined && last > newest) newest = last
    start = changes.length === AT_ONCE ? last : undefined
  }
  return { changed, newest }
}

/** Where a look begins that must miss nothing: older changes are all visible by now. */
export const before = (cursor: string): string =>
  lowestIdAt(new Date(timeOfId(cursor).getTime() - OVERLAP_MS))

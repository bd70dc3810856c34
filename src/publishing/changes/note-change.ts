import type { Payload, PayloadRequest } from 'payload'
import { insertRows } from '#config/database/store-rows.ts'
import { onCommitted } from '#config/database/verified-commit.ts'
import { newId } from '#config/new-id.ts'
import { announce } from './changes-channel.ts'
import type { ChangeEntry, RecordedChange } from './change.ts'

export type ChangesReq = { payload: Payload } & Pick<PayloadRequest, 'transactionID'>

/** What the hooks of one document have noted so far; written in one statement at their end. */
const noted = new WeakMap<object, ChangeEntry[]>()

/** Notes changes of the document that the request is saving; `recordChanges` writes them, last of all rows. */
export function noteChanges(req: object, entries: readonly ChangeEntry[]): void {
  noted.set(req, [...(noted.get(req) ?? []), ...entries])
}

/** What a document noted that was then not saved (one of many in a bulk operation) is no change. */
export const forgetNoted = (req: object): boolean => noted.delete(req)

/**
 * Writes what was noted and the given entries, in the request's transaction, and announces them once it is
 * committed. Without transactions the rows are what is written last: an edit whose row is missing was never finished.
 */
export async function writeChanges(
  req: ChangesReq,
  entries: readonly ChangeEntry[] = [],
): Promise<void> {
  const all = [...(noted.get(req) ?? []), ...entries]
  noted.delete(req)
  if (all.length === 0) return
  const changes = withoutDoubles(all).map((entry): RecordedChange => ({ id: newId(), ...entry }))
  await insertRows({ payload: req.payload, req, collection: 'changes' }, changes)
  await onCommitted(req, () => announce(changes))
}

function withoutDoubles(entries: readonly ChangeEntry[]): ChangeEntry[] {
  const byKey = new Map(
    entries.map((entry) => [`${entry.what} ${entry.type} ${entry.document}`, entry]),
  )
  return [...byKey.values()]
}

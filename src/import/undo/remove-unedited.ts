import { createLocalReq } from 'payload'
import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { forgetAddresses } from '#publishing/paths/forget-addresses.ts'
import { inTransaction } from '#publishing/versions/in-transaction.ts'
import { editedIds } from '../edited-documents.ts'
import type { Turn } from '../turn.ts'
import { importedBy, type Imported } from './imported-documents.ts'
import { isNeeded, keepParents } from './needed.ts'
import { editedLayouts } from './run-layouts.ts'

const BATCH = 50

export interface Work {
  readonly payload: Payload
  readonly turn: Turn
}

interface Verdict {
  readonly all: readonly Imported[]
  /** Why documents stay, by their ids; what is edited meanwhile is added. */
  readonly staying: Map<string, 'edited' | 'needed'>
}

/**
 * Removes documents of a type with their addresses, fifty to a transaction, but those that stay. Each is looked at once
 * more in the transaction that would remove it: people work while an undo takes its minutes.
 *
 * @returns what is left
 */
export async function removeUnedited(
  { payload, turn }: Work,
  collection: CollectionSlug,
  { all, staying }: Verdict,
): Promise<Imported[]> {
  const left = new Map(all.map((one) => [one.id, one]))
  const going = all.filter(({ id }) => !staying.has(id)).map(({ id }) => id)
  for (let start = 0; start < going.length; start += BATCH) {
    await turn.take()
    const batch = going.slice(start, start + BATCH)
    const req = await createLocalReq(
      { context: { trusted: { by: 'import', publish: true } } },
      payload,
    )
    const removed = await inTransaction(req, async () => {
      const before = staying.size
      for (const id of await editedNow(payload, collection, batch)) staying.set(id, 'edited')
      for (const id of await neededNow(payload, collection, { batch, left, staying }))
        staying.set(id, 'needed')
      if (staying.size > before) keepParents([...left.values()], staying)
      const ids = batch.filter((id) => !staying.has(id))
      await removeAll(req, { collection, ids, turn })
      return ids
    })
    for (const id of removed) left.delete(id)
  }
  return [...left.values()]
}

async function editedNow(
  payload: Payload,
  collection: CollectionSlug,
  ids: readonly string[],
): Promise<Set<string>> {
  return editedOf(payload, collection, await importedBy(payload, collection, { id: { in: ids } }))
}

interface Removal {
  readonly batch: readonly string[]
  readonly left: ReadonlyMap<string, Imported>
  readonly staying: ReadonlyMap<string, unknown>
}

/** What somebody has begun to use since it was looked at. */
async function neededNow(
  payload: Payload,
  collection: CollectionSlug,
  { batch, left, staying }: Removal,
): Promise<string[]> {
  const going = new Set([...left.keys()].filter((id) => !staying.has(id)))
  const needed: string[] = []
  for (const id of batch)
    if (!staying.has(id) && (await isNeeded(payload, { collection, id }, going))) needed.push(id)
  return needed
}

/** Layouts carry no mark of an import. */
export function editedOf(
  payload: Payload,
  collection: CollectionSlug,
  batch: readonly Imported[],
): Promise<Set<string>> {
  if (collection !== 'layouts') return editedIds(payload, collection, batch)
  return editedLayouts(
    payload,
    batch.map(({ id }) => id),
  )
}

async function removeAll(
  req: PayloadRequest,
  { collection, ids, turn }: { collection: CollectionSlug; ids: readonly string[]; turn: Turn },
): Promise<void> {
  await forgetAddresses(
    req,
    ids.map((id) => ({ type: collection, id })),
  )
  for (const id of ids) {
    await req.payload.delete({ collection, id, depth: 0, req, trash: true, overrideLock: true })
    await turn.pause()
  }
}

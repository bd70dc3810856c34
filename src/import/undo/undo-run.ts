import { createLocalReq } from 'payload'
import type { CollectionSlug, Payload } from 'payload'
import { forgetAddresses } from '#publishing/paths/forget-addresses.ts'
import type { Target } from '#publishing/paths/path-rows.ts'
import { inTransaction } from '#publishing/versions/in-transaction.ts'
import { ownTurn, type Turn } from '../turn.ts'
import { runTarget } from '../write/archive-addresses.ts'
import { importedBy, type Imported } from './imported-documents.ts'
import { isNeeded, keepParents } from './needed.ts'
import { editedOf, removeUnedited, type Work } from './remove-unedited.ts'
import { layoutIdsOf } from './run-layouts.ts'

/** Who refers to others goes first: what is still referred to then is needed by what stays. */
const ORDER = [
  'comments',
  'menus',
  'posts',
  'pages',
  'patterns',
  'media',
  'tags',
  'categories',
  'layouts',
  'users',
] as const satisfies readonly CollectionSlug[]

const BATCH = 50

export interface KeptDocument {
  readonly collection: string
  readonly id: string
  readonly title: string
  /** Changed since the import, or needed by what was. */
  readonly reason: 'edited' | 'needed'
}

export interface UndoReport {
  readonly removed: ReadonlyMap<string, number>
  readonly kept: readonly KeptDocument[]
}

type Reason = KeptDocument['reason']

/**
 * Removes what a run has made, with its addresses, fifty documents to a transaction. What was edited since
 * stays, and so do the files, terms, authors and parent pages that it needs. Settings of the site stay as
 * they are: each is a version to go back to.
 *
 * @param turn taken before each transaction
 */
export async function undoRun(
  payload: Payload,
  run: string,
  turn: Turn = ownTurn,
): Promise<UndoReport> {
  const removed = new Map<string, number>()
  const kept: KeptDocument[] = []
  const layouts = await layoutIdsOf(payload, run)
  for (const collection of ORDER) {
    const where =
      collection === 'layouts' ? { id: { in: layouts } } : { 'imported.run': { equals: run } }
    const all = await importedBy(payload, collection, where)
    const staying = await stayingOf({ payload, turn }, collection, all)
    const left = await removeUnedited({ payload, turn }, collection, { all, staying })
    for (const { id, title } of left) {
      const reason = staying.get(id)
      if (reason !== undefined) kept.push({ collection, id, title, reason })
    }
    if (left.length < all.length) removed.set(collection, all.length - left.length)
  }
  await forget(payload, [runTarget(run)])
  return { removed, kept }
}

async function stayingOf(
  { payload, turn }: Work,
  collection: CollectionSlug,
  all: readonly Imported[],
): Promise<Map<string, Reason>> {
  const staying = new Map<string, Reason>()
  const going = new Set(all.map(({ id }) => id))
  for (let start = 0; start < all.length; start += BATCH) {
    const batch = all.slice(start, start + BATCH)
    for (const id of await editedOf(payload, collection, batch)) staying.set(id, 'edited')
    for (const { id } of batch) {
      await turn.take()
      if (!staying.has(id) && (await isNeeded(payload, { collection, id }, going)))
        staying.set(id, 'needed')
    }
  }
  keepParents(all, staying)
  return staying
}

/** Addresses of no document, those of archives. */
async function forget(payload: Payload, owners: readonly Target[]): Promise<void> {
  const req = await createLocalReq({ context: {} }, payload)
  await inTransaction(req, () => forgetAddresses(req, owners))
}

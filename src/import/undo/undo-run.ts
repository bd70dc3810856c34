import { createLocalReq } from 'payload'
import type { CollectionSlug, Payload } from 'payload'
import { idOf, textOf, valuesOf } from '#publishing/document-values.ts'
import { forgetAddresses } from '#publishing/paths/forget-addresses.ts'
import { referencesTo } from '#publishing/references/reference-rows.ts'
import { inTransaction } from '#publishing/versions/in-transaction.ts'
import { editedIds } from '../edited-documents.ts'

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

interface Imported {
  readonly id: string
  readonly title: string
  readonly parent: string | undefined
  readonly createdAt: string
  readonly updatedAt: string
}

type Reason = KeptDocument['reason']

/**
 * Removes what a run has made, with its addresses, fifty documents to a transaction. What was edited since
 * stays, and so do the files, terms, authors and parent pages that it needs. Settings of the site stay as
 * they are: each is a version to go back to.
 */
export async function undoRun(payload: Payload, run: string): Promise<UndoReport> {
  const removed = new Map<string, number>()
  const kept: KeptDocument[] = []
  for (const collection of ORDER) {
    const all = await importedBy(payload, collection, run)
    const staying = await stayingOf(payload, collection, all)
    for (const { id, title } of all) {
      const reason = staying.get(id)
      if (reason !== undefined) kept.push({ collection, id, title, reason })
    }
    const going = all.map(({ id }) => id).filter((id) => !staying.has(id))
    for (let start = 0; start < going.length; start += BATCH)
      await removeAll(payload, collection, going.slice(start, start + BATCH))
    if (going.length > 0) removed.set(collection, going.length)
  }
  return { removed, kept }
}

async function importedBy(
  payload: Payload,
  collection: CollectionSlug,
  run: string,
): Promise<Imported[]> {
  const { docs } = await payload.db.find({
    collection,
    where: { 'imported.run': { equals: run } },
    limit: 0,
    pagination: false,
    select: {
      title: true,
      name: true,
      authorName: true,
      parent: true,
      createdAt: true,
      updatedAt: true,
    },
  })
  return docs.map((found) => {
    const document = valuesOf(found)
    return {
      id: String(document['id']),
      title:
        textOf(document, 'title') ??
        textOf(document, 'name') ??
        textOf(document, 'authorName') ??
        '',
      parent: idOf(document['parent']),
      createdAt: String(document['createdAt']),
      updatedAt: String(document['updatedAt']),
    }
  })
}

async function stayingOf(
  payload: Payload,
  collection: CollectionSlug,
  all: readonly Imported[],
): Promise<Map<string, Reason>> {
  const staying = new Map<string, Reason>()
  for (let start = 0; start < all.length; start += BATCH) {
    const batch = all.slice(start, start + BATCH)
    for (const id of await editedIds(payload, collection, batch)) staying.set(id, 'edited')
    if (!isNeedable(collection)) continue
    for (const { id } of batch)
      if (!staying.has(id) && (await isNeeded(payload, collection, id))) staying.set(id, 'needed')
  }
  keepParents(all, staying)
  return staying
}

/** A link to a page or post that goes is a broken link, no reason to keep it; a file, a term, an author is. */
function isNeedable(collection: CollectionSlug): boolean {
  return ['media', 'tags', 'categories', 'users'].includes(collection)
}

/** References within its own type (a category's parent) do not count: both go, or `keepParents` keeps them. */
async function isNeeded(
  payload: Payload,
  collection: CollectionSlug,
  id: string,
): Promise<boolean> {
  const references = await referencesTo(payload, { type: collection, id }, { limit: 20 })
  return references.some(({ type }) => type !== collection)
}

function keepParents(all: readonly Imported[], staying: Map<string, Reason>): void {
  const byId = new Map(all.map((document) => [document.id, document]))
  for (const id of [...staying.keys()]) {
    let above = byId.get(id)?.parent
    while (above !== undefined && byId.has(above) && !staying.has(above)) {
      staying.set(above, 'needed')
      above = byId.get(above)?.parent
    }
  }
}

async function removeAll(
  payload: Payload,
  collection: CollectionSlug,
  ids: readonly string[],
): Promise<void> {
  const req = await createLocalReq(
    { context: { trusted: { by: 'import', publish: true } } },
    payload,
  )
  await inTransaction(req, async () => {
    await forgetAddresses(
      req,
      ids.map((id) => ({ type: collection, id })),
    )
    for (const id of ids)
      await payload.delete({ collection, id, depth: 0, req, trash: true, overrideLock: true })
  })
}

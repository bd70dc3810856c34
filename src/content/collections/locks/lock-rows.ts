import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { permissions } from '#content/permissions.table.ts'
import { idOf, isRecord } from '#publishing/document-values.ts'
import { readStoredState } from '#publishing/permissions/stored-state.ts'

export const LOCKS = 'payload-locked-documents'
/** As long as Payload's form takes a lock for held: five minutes after the last sign of life. */
const HELD_MS = 5 * 60_000

/** What a lock is on: a document, or the one of its kind. */
export type Locked = { readonly type: string; readonly id: string } | { readonly global: string }

/** A row of the locks, stored or about to be. */
export type Lock = Readonly<Record<string, unknown>>

export const holderOf = (lock: Lock): string | undefined =>
  isRecord(lock['user']) ? idOf(lock['user']['value']) : undefined

/** A lock on nothing that can be named is a lock on nothing. */
export function lockedBy({ globalSlug, document }: Lock): Locked | undefined {
  if (typeof globalSlug === 'string' && globalSlug !== '') return { global: globalSlug }
  if (!isRecord(document) || typeof document['relationTo'] !== 'string') return undefined
  const id = idOf(document['value'])
  return id === undefined ? undefined : { type: document['relationTo'], id }
}

const isKnown = (slug: string): slug is CollectionSlug =>
  permissions.cells().some(({ type }) => type === slug)

/** Whether somebody may change what a lock is on: who may not has no reason to hold it. */
export async function mayEdit(
  req: PayloadRequest,
  user: unknown,
  locked: Locked | undefined,
): Promise<boolean> {
  if (locked === undefined) return false
  if ('global' in locked)
    return isKnown(locked.global) && permissions.may(user, 'update', locked.global, {})
  const { type: collection, id } = locked
  if (!isKnown(collection)) return false
  const { versioned } = permissions.ruleOf(collection)
  const stored = await readStoredState({ req, collection, id, versioned })
  if (stored === undefined) return false
  const state = { ...stored.latest, _status: stored.row['_status'] }
  return permissions.may(user, 'update', collection, state)
}

const isOn = (locked: Locked): Where[] =>
  'global' in locked
    ? [{ globalSlug: { equals: locked.global } }]
    : [
        { 'document.relationTo': { equals: locked.type } },
        { 'document.value': { equals: locked.id } },
      ]

/** Who holds a document now, as their newest lock says. */
export async function lockHolder(req: PayloadRequest, locked: Locked): Promise<string | undefined> {
  const alive = { updatedAt: { greater_than: new Date(Date.now() - HELD_MS).toISOString() } }
  const { docs } = await req.payload.db.find<Record<string, unknown>>({
    ...{ collection: LOCKS, req, where: { and: [...isOn(locked), alive] } },
    ...{ sort: '-updatedAt', limit: 1, pagination: false },
  })
  return docs[0] && holderOf(docs[0])
}

/**
 * Another person who holds a document. Payload's form makes a lock for whoever looks at a document, below all hooks:
 * the lock of somebody who may not change it keeps nobody from writing.
 */
export async function otherHolder(
  req: PayloadRequest,
  own: string,
  locked: Locked,
): Promise<string | undefined> {
  const holder = await lockHolder(req, locked)
  if (holder === undefined || holder === own) return undefined
  const user = await req.payload.db.findOne<{ id: string }>({
    ...{ collection: 'users', req, where: { id: { equals: holder } } },
  })
  return (await mayEdit(req, user, locked)) ? holder : undefined
}

/** Payload drops locks on every save; this puts one back. */
export async function makeLock(req: PayloadRequest, locked: Locked, holder: string): Promise<void> {
  const on =
    'global' in locked
      ? { globalSlug: locked.global }
      : { document: { relationTo: locked.type, value: locked.id } }
  const user = { relationTo: 'users', value: holder }
  await req.payload.db.create({ collection: LOCKS, req, data: { ...on, user } })
}

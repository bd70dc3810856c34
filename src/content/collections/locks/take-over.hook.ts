import {
  type CollectionBeforeChangeHook,
  type CollectionSlug,
  Forbidden,
  type PayloadRequest,
} from 'payload'
import { permissions } from '#content/permissions.table.ts'
import { idOf, isRecord, valuesOf } from '#publishing/document-values.ts'
import { personOf } from '#publishing/permissions/roles.ts'
import { readStoredState } from '#publishing/permissions/stored-state.ts'

type Lock = Readonly<Record<string, unknown>>

const holderOf = (lock: Lock): string | undefined =>
  isRecord(lock['user']) ? idOf(lock['user']['value']) : undefined

/** Whether a person may change what the lock is on: who may not has no reason to take it over. */
async function mayEdit(req: PayloadRequest, lock: Lock): Promise<boolean> {
  const { globalSlug, document } = lock
  if (typeof globalSlug === 'string' && globalSlug !== '')
    return permissions.may(req.user, 'update', globalSlug, {})
  const id = isRecord(document) ? idOf(document['value']) : undefined
  if (!isRecord(document) || id === undefined) return false
  const isKnown = (slug: unknown): slug is CollectionSlug =>
    permissions.cells().some(({ type }) => type === slug)
  const collection = document['relationTo']
  if (!isKnown(collection)) return false
  const { versioned } = permissions.ruleOf(collection)
  const stored = await readStoredState({ req, collection, id, versioned })
  if (stored === undefined) return false
  const state = { ...stored.latest, _status: stored.row['_status'] }
  return permissions.may(req.user, 'update', collection, state)
}

/**
 * A lock is the lock of who asks for it, whatever the body says, and stays on what it was made for. Who does not hold
 * it can do one thing: take it over in their own name, when they may edit the document. Nobody gives a lock to
 * somebody else.
 *
 * @throws Forbidden
 */
export const holdOrTakeOver: CollectionBeforeChangeHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const person = personOf(req.user)
  if (person === undefined) return data
  const own = { relationTo: 'users', value: person.id }
  if (operation === 'create') return { ...data, user: own }
  const stored = valuesOf(originalDoc)
  const isOwn = holderOf(stored) === person.id
  const takesOver = holderOf(valuesOf(data)) === person.id && (await mayEdit(req, stored))
  if (!isOwn && !takesOver) throw new Forbidden(req.t)
  return { ...data, document: stored['document'], globalSlug: stored['globalSlug'], user: own }
}

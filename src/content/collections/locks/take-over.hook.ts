import { type CollectionBeforeChangeHook, Forbidden, type PayloadRequest } from 'payload'
import { valuesOf } from '#publishing/document-values.ts'
import { personOf } from '#publishing/permissions/roles.ts'
import { holderOf, type Lock, lockedBy, mayEdit, otherHolder } from './lock-rows.ts'
import { heldByAnother } from './locks.errors.ts'

/** What a new lock is on, and nothing beside it that nobody has looked at. */
async function newLock(req: PayloadRequest, own: string, lock: Lock): Promise<Lock> {
  const locked = lockedBy(lock)
  if (locked === undefined || !(await mayEdit(req, req.user, locked))) throw new Forbidden(req.t)
  if ((await otherHolder(req, own, locked)) !== undefined) throw heldByAnother(req)
  return 'global' in locked
    ? { globalSlug: locked.global, document: null }
    : { globalSlug: null, document: { relationTo: locked.type, value: locked.id } }
}

/**
 * A lock is the lock of who asks for it, whatever the body says, and stays on what it was made for: only on what they
 * may edit and nobody else is editing. Who does not hold it can do one thing: take it over in their own name, when
 * they may edit the document. Nobody gives a lock to somebody else.
 *
 * @throws Forbidden, APIError `locks.held` (409)
 */
export const holdOrTakeOver: CollectionBeforeChangeHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const person = personOf(req.user)
  if (person === undefined) return data
  const user = { relationTo: 'users', value: person.id }
  if (operation === 'create') return { ...(await newLock(req, person.id, valuesOf(data))), user }
  const stored = valuesOf(originalDoc)
  const isOwn = holderOf(stored) === person.id
  const asks = isOwn || holderOf(valuesOf(data)) === person.id
  if (!asks || !(isOwn || (await mayEdit(req, req.user, lockedBy(stored)))))
    throw new Forbidden(req.t)
  return { ...data, document: stored['document'], globalSlug: stored['globalSlug'], user }
}

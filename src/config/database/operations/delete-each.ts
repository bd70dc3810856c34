import type { Payload } from 'payload'
import type { Bulk, BulkArguments } from './bulk.ts'

/** Matches nothing: an id is never missing. */
const NOTHING = { id: { exists: false } }

/**
 * Deletes the documents one after another, each as an operation of its own, and leaves nothing to Payload, which works
 * on all at the same time in one transaction. Access is asked for each document.
 */
export async function deleteEach(payload: Payload, args: BulkArguments): Promise<Bulk> {
  const { collection, req, where, trash = false, overrideAccess = false, overrideLock } = args
  const { slug } = collection.config
  const shared = { collection: slug, req, trash, overrideAccess, depth: 0 }
  const { docs: found } = await payload.find({ ...shared, where, pagination: false, limit: 0 })
  Object.assign(args, { where: NOTHING })
  const docs: object[] = []
  const errors: object[] = []
  for (const { id } of found) {
    try {
      docs.push(
        await payload.delete({
          ...shared,
          id,
          ...(overrideLock !== undefined && { overrideLock }),
        }),
      )
    } catch (error) {
      errors.push({
        id,
        isPublic: isPublic(error),
        message: error instanceof Error ? error.message : 'Unknown error',
      })
    }
  }
  return { docs, errors }
}

/** Payload's own rule, which it does not export. */
function isPublic(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  if ('isPublic' in error && typeof error.isPublic === 'boolean') return error.isPublic
  return 'status' in error && error.status !== 500
}

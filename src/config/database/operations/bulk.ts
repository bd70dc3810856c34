import type { CollectionSlug, PayloadRequest, Where } from 'payload'

/** Set on the arguments of a bulk operation whose documents stand each for itself; survives a spread by later hooks. */
const BULK = Symbol('bulk')

/** What a bulk operation came to. */
export interface Bulk {
  readonly docs?: readonly object[]
  readonly errors?: readonly object[]
}

/** The arguments of Payload's bulk update and bulk delete that matter here. */
export interface BulkArguments {
  readonly collection: { readonly config: { readonly slug: CollectionSlug } }
  readonly overrideAccess?: boolean
  readonly overrideLock?: boolean
  readonly req: PayloadRequest
  readonly trash?: boolean
  readonly where: Where
}

/** Whether these are the arguments of an operation on all documents that match, and not on one. */
export function isBulk(args: object): args is BulkArguments {
  const isOne = 'id' in args && args.id !== undefined
  return !isOne && 'where' in args && typeof args.where === 'object' && args.where !== null
}

export function markBulk(args: object, bulk: Bulk): void {
  Object.assign(args, { [BULK]: bulk })
}

export function bulkOf(args: object): Bulk | undefined {
  return BULK in args && typeof args[BULK] === 'object' && args[BULK] !== null
    ? args[BULK]
    : undefined
}

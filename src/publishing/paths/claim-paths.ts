import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  PayloadRequest,
} from 'payload'
import { valuesOf } from '#publishing/document-values.ts'
import type { HookSet } from '#publishing/hook-set.ts'
import { writtenState } from '#publishing/versions/written-state.ts'
import { claimFor } from './claim-for.ts'
import { normalisePath } from './normalise-path.ts'
import type { AddressedType } from './path-rule.ts'
import { release, retire } from './release.ts'
import { checkParent, slugFor } from './slug-rules.ts'

const prepare =
  (addressed: AddressedType): CollectionBeforeChangeHook =>
  async ({ data, operation, originalDoc, req }) => {
    const stored = operation === 'create' ? {} : valuesOf(originalDoc)
    const saving = { req, data: valuesOf(data), stored }
    await checkParent(addressed, saving)
    const slug = await slugFor(addressed, saving)
    return slug === undefined ? data : { ...data, slug }
  }

const settle =
  ({ type, versioned, ...rest }: AddressedType): CollectionAfterChangeHook =>
  async ({ collection, doc, operation, req }) => {
    const document = valuesOf(doc)
    const state = await writtenState({ req, collection: collection.slug, versioned, document })
    if (state === 'public') await claimFor(req, { type, versioned, ...rest }, document)
    if (state === 'hidden' && operation === 'update')
      await release(req, { type, id: String(document['id']) })
    return doc
  }

/** Where a destroyed document's addresses shall lead: `?redirectTo=/elsewhere`, chosen by who destroys it. */
function chosenDestination(req: PayloadRequest): string | undefined {
  const chosen: unknown = req.query?.['redirectTo']
  return typeof chosen === 'string' && chosen.startsWith('/') ? normalisePath(chosen) : undefined
}

const vacate =
  (type: string): CollectionAfterDeleteHook =>
  async ({ id, req }) => {
    await retire(req, { type, id: String(id) }, chosenDestination(req))
  }

/**
 * The addresses of a type: slugs made from titles, claimed in the transaction of the publish, reserved by a date in
 * the future, released when unpublished or trashed, redirected when renamed or moved, gone when destroyed.
 */
export const claimPaths = (addressed: AddressedType): HookSet => ({
  beforeChange: [prepare(addressed)],
  afterChange: [settle(addressed)],
  afterDelete: [vacate(addressed.type)],
})

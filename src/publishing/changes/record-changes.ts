import type { CollectionAfterChangeHook } from 'payload'
import { valuesOf } from '#publishing/document-values.ts'
import type { GlobalHookSet, HookSet } from '#publishing/hook-set.ts'
import { type WrittenState, writtenState } from '#publishing/versions/written-state.ts'
import type { What } from './change.ts'
import { forgetNoted, writeChanges } from './note-change.ts'

interface Saved {
  readonly state: WrittenState
  readonly isNew: boolean
  readonly wasPublic: boolean
  readonly wasInTrash: boolean
  readonly isInTrash: boolean
  readonly versioned: boolean
}

/** One word for what a save did; the two halves of a document (public, draft) have words of their own. */
export function whatOf(saved: Saved): What {
  if (saved.isInTrash !== saved.wasInTrash) return ofTrash(saved)
  if (saved.state === 'public') return ofPublic(saved)
  return saved.state === 'draft' || saved.isNew ? 'draft' : 'unpublished'
}

function ofTrash({ isInTrash, state }: Saved): What {
  if (isInTrash) return 'trashed'
  return state === 'public' ? 'published' : 'restored'
}

function ofPublic({ versioned, isNew, wasPublic }: Saved): What {
  const was = versioned ? wasPublic : !isNew
  return was ? 'updated' : 'published'
}

const afterChange =
  (type: string, versioned: boolean): CollectionAfterChangeHook =>
  async ({ collection, doc, operation, previousDoc, req }) => {
    const document = valuesOf(doc)
    const before = valuesOf(previousDoc)
    const state = await writtenState({ req, collection: collection.slug, versioned, document })
    const what = whatOf({
      ...{ state, versioned },
      isNew: operation === 'create',
      wasPublic: before['_status'] === 'published',
      wasInTrash: Boolean(before['deletedAt']),
      isInTrash: Boolean(document['deletedAt']),
    })
    await writeChanges(req, [{ type, document: String(document['id']), what }])
    return doc
  }

/**
 * Says in `changes` what happened to each document of a type, in the transaction of the save and after all other rows.
 * Restored from the trash as a draft is `restored`; as public content, `published`.
 */
export const recordChanges = (type: string, { versioned }: { versioned: boolean }): HookSet => ({
  beforeChange: [
    ({ data, req }) => {
      forgetNoted(req)
      return data
    },
  ],
  afterChange: [afterChange(type, versioned)],
  afterDelete: [
    async ({ id, req }) => writeChanges(req, [{ type, document: String(id), what: 'deleted' }]),
  ],
})

/** The same for a global, whose document is its slug. */
export const recordGlobalChanges = (slug: string): GlobalHookSet => ({
  afterChange: [
    async ({ doc, req }) => {
      const what: What = valuesOf(doc)['_status'] === 'draft' ? 'draft' : 'updated'
      await writeChanges(req, [{ type: slug, document: slug, what }])
      return doc
    },
  ],
})

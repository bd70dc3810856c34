import type {
  CollectionAfterChangeHook,
  FlattenedField,
  GlobalAfterChangeHook,
  Payload,
} from 'payload'
import { valuesOf } from '#publishing/document-values.ts'
import type { GlobalHookSet, HookSet } from '#publishing/hook-set.ts'
import { type WrittenState, writtenState } from '#publishing/versions/written-state.ts'
import { type BlockFields, collectReferences, type Reference } from './collect-references.ts'
import { dropReferences, type Edition, settleReferences } from './reference-rows.ts'

export const blockFieldsOf =
  (payload: Pick<Payload, 'blocks'>): BlockFields =>
  (slug) =>
    Object.entries(payload.blocks).find(([name]) => name === slug)?.[1].flattenedFields

/**
 * Which rows a save settles. What is public has no other draft beside it: its newest state is the public one.
 * A draft leaves the public half alone; a document that is hidden has only a draft half.
 */
export function editionsOf(
  state: WrittenState,
  references: readonly Reference[],
): Partial<Record<Edition, readonly Reference[]>> {
  if (state === 'public') return { published: references, draft: [] }
  return state === 'draft' ? { draft: references } : { published: [], draft: references }
}

const settle =
  (type: string, versioned: boolean): CollectionAfterChangeHook =>
  async ({ collection, doc, req }) => {
    const document = valuesOf(doc)
    const state = await writtenState({ req, collection: collection.slug, versioned, document })
    const fields: FlattenedField[] = collection.flattenedFields
    const references = collectReferences(fields, document, blockFieldsOf(req.payload))
    const source = { type, id: String(document['id']) }
    await settleReferences(req, source, editionsOf(state, references))
    return doc
  }

/** Keeps, in the same transaction, who refers to whom; the published and the draft half of a document apart. */
export const trackReferences = (type: string, { versioned }: { versioned: boolean }): HookSet => ({
  afterChange: [settle(type, versioned)],
  afterDelete: [async ({ id, req }) => dropReferences(req, { type, id: String(id) })],
})

const settleGlobal =
  (slug: string): GlobalAfterChangeHook =>
  async ({ doc, global, req }) => {
    const document = valuesOf(doc)
    const references = collectReferences(
      global.flattenedFields,
      document,
      blockFieldsOf(req.payload),
    )
    const state = document['_status'] === 'draft' ? 'draft' : 'public'
    await settleReferences(req, { type: slug, id: slug }, editionsOf(state, references))
    return doc
  }

/** The same for a global, whose document is its slug. */
export const trackGlobalReferences = (slug: string): GlobalHookSet => ({
  afterChange: [settleGlobal(slug)],
})

import type {
  CollectionAfterChangeHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'
import { newId } from '#config/new-id.ts'
import { valuesOf } from '#publishing/document-values.ts'
import type { GlobalHookSet, HookSet } from '#publishing/hook-set.ts'
import { isOrdered } from './ordered-write.ts'
import { deleteSchedules } from './schedule-rows.ts'
import { supersede } from './supersede.ts'

/**
 * A client may ask for a part of the document in answer to a save (`select`); Payload then hands only that part to the
 * hooks, which would find neither slug nor state and let the address go.
 */
const readWhole: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation !== 'create' && operation !== 'update') return args
  return Object.assign({}, args, { select: undefined, populate: undefined })
}

/** What lies in the trash or is destroyed is neither published nor unpublished by any earlier order. */
const callOff = (req: PayloadRequest, type: string, id: string) =>
  deleteSchedules(req, {
    and: [
      { document: { equals: id } },
      { type: { equals: type } },
      { state: { in: ['waiting', 'failed'] } },
    ],
  })

const callOffTrashed =
  (type: string): CollectionAfterChangeHook =>
  async ({ doc, previousDoc, req }) => {
    const document = valuesOf(doc)
    const isTrashing = document['deletedAt'] && !valuesOf(previousDoc)['deletedAt']
    if (isTrashing) await callOff(req, type, String(document['id']))
    return doc
  }

/** Published by hand: what was ordered before would put older words in the place of these. */
const supersedePublished =
  (type: string): CollectionAfterChangeHook =>
  async ({ doc, req }) => {
    const document = valuesOf(doc)
    const isByHand = document['_status'] === 'published' && !isOrdered(req)
    if (isByHand) await supersede(req, { type, id: String(document['id']) })
    return doc
  }

/**
 * Each saved state gets a new id of our own, autosaves too: schedules, approvals and preview links name it. Payload's
 * version ids cannot: it overwrites the row of an autosave in place.
 */
export const trackRevisions = (type: string, { versioned }: { versioned: boolean }): HookSet =>
  versioned
    ? {
        beforeOperation: [readWhole],
        beforeChange: [({ data }) => ({ ...data, revision: newId() })],
        afterChange: [callOffTrashed(type), supersedePublished(type)],
        afterDelete: [async ({ id, req }) => callOff(req, type, String(id))],
      }
    : { beforeOperation: [readWhole] }

/** The same for a global. */
export const trackGlobalRevisions: GlobalHookSet = {
  beforeChange: [({ data }) => ({ ...data, revision: newId() })],
}

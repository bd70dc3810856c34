import type { CollectionBeforeOperationHook } from 'payload'
import { newId } from '#config/new-id.ts'
import type { GlobalHookSet, HookSet } from '#publishing/hook-set.ts'

/**
 * A client may ask for a part of the document in answer to a save (`select`); Payload then hands only that part to the
 * hooks, which would find neither slug nor state and let the address go.
 */
const readWhole: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation !== 'create' && operation !== 'update') return args
  return Object.assign({}, args, { select: undefined, populate: undefined })
}

/**
 * Each saved state gets a new id of our own, autosaves too: schedules, approvals and preview links name it. Payload's
 * version ids cannot: it overwrites the row of an autosave in place.
 */
export const trackRevisions = ({ versioned }: { versioned: boolean }): HookSet => ({
  beforeOperation: [readWhole],
  beforeChange: versioned ? [({ data }) => ({ ...data, revision: newId() })] : [],
})

/** The same for a global. */
export const trackGlobalRevisions: GlobalHookSet = {
  beforeChange: [({ data }) => ({ ...data, revision: newId() })],
}

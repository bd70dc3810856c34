import { recordChanges, recordGlobalChanges } from '#publishing/changes/record-changes.ts'
import {
  type GlobalHookSet,
  type HookSet,
  mergeGlobalHooks,
  mergeHooks,
} from '#publishing/hook-set.ts'
import { claimPaths } from '#publishing/paths/claim-paths.ts'
import { trackGlobalReferences, trackReferences } from '#publishing/references/track-references.ts'
import { trackGlobalRevisions, trackRevisions } from '#publishing/versions/track-revisions.ts'
import { addressedTypes } from './paths.rules.ts'

const stores = ['paths', 'references', 'changes', 'schedules']

/**
 * What every collection owes to the publishing rooms, in the order in which it is written: revision, address,
 * references, and last of all the change that says it happened.
 */
export const publishingHooks = (type: string, { versioned }: { versioned: boolean }): HookSet => {
  if (stores.includes(type)) return {}
  const addressed = addressedTypes.find((candidate) => candidate.type === type)
  return mergeHooks(
    trackRevisions(type, { versioned }),
    addressed ? claimPaths(addressed) : {},
    trackReferences(type, { versioned }),
    recordChanges(type, { versioned }),
  )
}

/** The same for a global. */
export const publishingGlobalHooks = (slug: string): GlobalHookSet =>
  mergeGlobalHooks(trackGlobalRevisions, trackGlobalReferences(slug), recordGlobalChanges(slug))

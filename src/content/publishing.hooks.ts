import type { Payload } from 'payload'
import { recordChanges, recordGlobalChanges } from '#publishing/changes/record-changes.ts'
import {
  type GlobalHookSet,
  type HookSet,
  mergeGlobalHooks,
  mergeHooks,
} from '#publishing/hook-set.ts'
import { startHousekeeping } from '#publishing/housekeeping.ts'
import { manualPaths } from '#publishing/paths/manual-paths.ts'
import { SETTINGS } from '#publishing/paths/path-settings.ts'
import { settingsAddresses } from '#publishing/paths/settings-addresses.ts'
import { claimPaths } from '#publishing/paths/claim-paths.ts'
import { trackGlobalReferences, trackReferences } from '#publishing/references/track-references.ts'
import { trackGlobalRevisions, trackRevisions } from '#publishing/versions/track-revisions.ts'
import { addressedTypes } from './paths.rules.ts'

const stores = ['references', 'changes', 'schedules', 'subscriptions']

/**
 * What every collection owes to the publishing rooms, in the order in which it is written: revision, address,
 * references, and last of all the change that says it happened.
 */
export const publishingHooks = (type: string, { versioned }: { versioned: boolean }): HookSet => {
  if (type === 'paths') return manualPaths
  if (stores.includes(type)) return {}
  const addressed = addressedTypes.find((candidate) => candidate.type === type)
  return mergeHooks(
    trackRevisions(type, { versioned }),
    addressed ? claimPaths(addressed) : {},
    trackReferences(type, { versioned }),
    recordChanges(type, { versioned }),
  )
}

const pages = addressedTypes.find(({ type }) => type === 'pages')

/** The same for a global; `site` also says where everything stands. */
export const publishingGlobalHooks = (slug: string): GlobalHookSet =>
  mergeGlobalHooks(
    trackGlobalRevisions,
    slug === SETTINGS && pages ? settingsAddresses(pages) : {},
    trackGlobalReferences(slug),
    recordGlobalChanges(slug),
  )

/** What the publishing rooms do by themselves while the site runs; `stop` lets a step under way end. */
export const startPublishing = (payload: Payload): { stop: () => Promise<void> } =>
  startHousekeeping({
    payload,
    addressed: addressedTypes,
    versioned: payload.config.collections
      .filter(({ versions }) => Boolean(versions))
      .map(({ slug }) => slug),
  })

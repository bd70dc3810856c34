import type { CollectionSlug, Payload } from 'payload'
import { pruneChanges } from './changes/read-changes.ts'
import { type AddressRewriter, startAddressRewriter } from './paths/address-rewriter.ts'
import type { AddressedType } from './paths/path-rule.ts'
import { runEach, type UpkeepTask } from './run-each.ts'
import { pruneSchedules } from './versions/schedule-rows.ts'
import { pruneRevisions } from './versions/prune-revisions.ts'
import { startScheduleRunner } from './versions/schedule-runner.ts'

export interface HousekeepingOptions {
  readonly payload: Payload
  /** The types that have addresses. */
  readonly addressed: readonly AddressedType[]
  /** The collections that have versions. */
  readonly versioned: readonly CollectionSlug[]
}

const DAY_MS = 24 * 3_600_000
/** Not while the site starts and everybody waits for it. */
const FIRST_PRUNING_MS = 10 * 60_000

/**
 * All that the publishing rooms do by themselves: schedules when they are due, addresses after their settings
 * changed, and once a day the old rows of changes and versions that nothing names any more.
 */
export function startHousekeeping({ payload, addressed, versioned }: HousekeepingOptions): {
  stop: () => Promise<void>
} {
  const schedules = startScheduleRunner({ payload })
  const rewriter: AddressRewriter = startAddressRewriter(payload, addressed)
  const tasks: UpkeepTask[] = [
    { task: 'prune changes', run: () => pruneChanges(payload) },
    { task: 'prune schedules', run: () => pruneSchedules(payload) },
    ...versioned.map((type) => ({
      task: `prune versions of ${type}`,
      run: () => pruneRevisions(payload, { type }),
    })),
  ]
  const run = () => void runEach(payload.logger, tasks)
  const first = setTimeout(run, FIRST_PRUNING_MS).unref()
  const daily = setInterval(run, DAY_MS).unref()
  return {
    stop: async () => {
      clearTimeout(first)
      clearInterval(daily)
      await Promise.all([schedules.stop(), rewriter.stop()])
    },
  }
}

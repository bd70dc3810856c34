import type { Payload } from 'payload'
import { lowestIdAt } from '#publishing/changes/uuid-time.ts'
import { watchChanges } from '#publishing/changes/watch-changes.ts'
import type { AddressedType } from './path-rule.ts'
import { SETTINGS } from './path-settings.ts'
import { rewritePortion } from './rewrite-paths.ts'

export interface AddressRewriter {
  /** Rewrites all that is due, portion after portion. */
  run(): Promise<number>
  stop(): Promise<void>
}

/** What another process changes, an import for one, is met with this delay at most; what this one does, at once. */
const LOOK_EVERY_MS = 2000

/**
 * Brings addresses up to date after their settings or what they contain have changed: at the start, where an earlier
 * run was cut off, and whenever such a change is seen, of whichever process. Editors' saves pass between two portions.
 */
export function startAddressRewriter(
  payload: Payload,
  types: readonly AddressedType[],
): AddressRewriter {
  const parts = new Set(types.filter(({ partOf }) => partOf).map(({ type }) => type))
  let isStopped = false
  let running: Promise<number> = Promise.resolve(0)
  const runAll = async (): Promise<number> => {
    let count = 0
    for (const addressed of types) {
      let portion = 1
      while (portion > 0 && !isStopped) count += portion = await rewritePortion(payload, addressed)
    }
    return count
  }
  const run = (): Promise<number> => (running = running.catch(() => 0).then(runAll))
  const failed = (err: unknown): void => {
    const msg = 'Addresses could not be rewritten; they keep their old places'
    payload.logger.error({ err, msg })
  }
  const start = () => void run().catch(failed)
  const watch = { from: lowestIdAt(new Date()), every: LOOK_EVERY_MS, onError: failed }
  const stopWatching = watchChanges(payload, watch, (changes) => {
    const concerns = changes.some(
      ({ type, what }) =>
        (type === SETTINGS && what === 'updated') || (parts.has(type) && what === 'path'),
    )
    if (concerns) start()
  })
  start()
  return {
    run,
    stop: async () => {
      isStopped = true
      stopWatching()
      await running.catch(() => 0)
    },
  }
}

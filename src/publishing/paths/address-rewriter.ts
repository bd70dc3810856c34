import type { Payload } from 'payload'
import { onAnnounced } from '#publishing/changes/changes-channel.ts'
import type { AddressedType } from './path-rule.ts'
import { SETTINGS } from './path-settings.ts'
import { rewritePortion } from './rewrite-paths.ts'

export interface AddressRewriter {
  /** Rewrites all that is due, portion after portion. */
  run(): Promise<number>
  stop(): Promise<void>
}

/**
 * Brings addresses up to date after their settings or what they contain have changed: at the start, where an earlier
 * run was cut off, and whenever this process announces such a change. Editors' saves pass between two portions.
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
  const start = () =>
    void run().catch((err: unknown) => {
      payload.logger.error({
        err,
        msg: 'Addresses could not be rewritten; they keep their old places',
      })
    })
  const stopHearing = onAnnounced((changes) => {
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
      stopHearing()
      await running.catch(() => 0)
    },
  }
}

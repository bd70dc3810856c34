import { setTimeout as pause } from 'node:timers/promises'
import type { Payload } from 'payload'
import { workOnIndex } from './work-on-index.ts'
import { openIndexOf } from './open-search.ts'

const RETRY_MS = 100
/** Progress is told once for so many portions. */
const TOLD_EVERY = 40

/**
 * Empties the index and fills it; a site that runs beside it does its part of the work.
 *
 * @param onLeft hears now and then how many documents wait
 * @returns false when the engine has no index
 */
export async function rebuildIndex(
  payload: Payload,
  onLeft: (left: number) => void,
): Promise<boolean> {
  const index = await openIndexOf(payload)
  if (index === undefined) return false
  try {
    await untilDone(() =>
      index.alone((writer) => {
        writer.empty()
        return Promise.resolve(true)
      }),
    )
    let rounds = 0
    await untilDone(async () => {
      const left = await workOnIndex(payload, index, { hasNews: true, isFirstLook: false })
      if (left !== undefined && left > 0 && rounds % TOLD_EVERY === 0) onLeft(left)
      rounds += 1
      return left === undefined ? undefined : left === 0
    })
    return true
  } finally {
    index.close()
  }
}

/** Again until it is done; after a pause where another process holds the lock. */
async function untilDone(step: () => Promise<boolean | undefined>): Promise<void> {
  for (;;) {
    const isDone = await step()
    if (isDone === true) return
    if (isDone === undefined) await pause(RETRY_MS)
  }
}

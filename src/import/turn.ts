import { setTimeout as after } from 'node:timers/promises'

/** How a run in a process that serves visitors lets them have their turn. */
export interface Turn {
  /** Awaited between items and between transactions: a run that is called off ends here, by throwing. */
  take(): Promise<void>
  /** Awaited inside a transaction, between its documents: it may wait, and never throws. */
  pause(): Promise<void>
}

/** For a process that does nothing else. */
export const noTurn: Turn = { take: () => Promise.resolve(), pause: () => Promise.resolve() }

/** Milliseconds of work, and of pause after it: a visitor waits no longer than the first, and the run takes a quarter more. */
const WORK = 16
const PAUSE = 4

/** @param signal once it is aborted, the next turn throws its reason */
export function politeTurn(signal: AbortSignal): Turn {
  let since = performance.now()
  // SQLite answers within the call: without a pause, hundreds of queries are one piece of work to the event loop.
  const pause = async (): Promise<void> => {
    if (performance.now() - since < WORK) return
    await after(PAUSE)
    since = performance.now()
  }
  return {
    pause,
    take: async () => {
      signal.throwIfAborted()
      await pause()
      signal.throwIfAborted()
    },
  }
}

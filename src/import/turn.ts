import { setImmediate as next, setTimeout as after } from 'node:timers/promises'

/**
 * How a run lets others have their turn. Each turn lets the event loop go round, which a database that answers within
 * the call does not: signals and the end of the process above are heard, and what the driver has let go of is freed.
 * Without, tens of megabytes of statements wait for it (docs/decisions/0080).
 */
export interface Turn {
  /** Awaited between items and between transactions: a run that is called off ends here, by throwing. */
  take(): Promise<void>
  /** Awaited inside a transaction, between its documents: it may wait, and never throws. */
  pause(): Promise<void>
}

/** For a run that nobody calls off but by ending its process. */
export const ownTurn: Turn = { take: () => next(), pause: () => next() }

/** Milliseconds of work between two items or transactions, and of pause after it. */
const WORK = 32
const PAUSE = 4

/**
 * For a run beside a site that is edited meanwhile: another process, which looks for a gap again and again, finds one
 * between two transactions. Nothing waits inside of one, which would keep the others out for longer.
 *
 * @param signal once it is aborted, the next turn throws its reason
 */
export function politeTurn(signal: AbortSignal): Turn {
  let since = performance.now()
  return {
    pause: () => next(),
    take: async () => {
      signal.throwIfAborted()
      if (performance.now() - since < WORK) return next()
      await after(PAUSE)
      since = performance.now()
      signal.throwIfAborted()
    },
  }
}

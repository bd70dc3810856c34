import { setTimeout as after } from 'node:timers/promises'

/**
 * Awaited between items and between transactions, never inside one: a run in a process that serves visitors lets
 * them have their turn there, and ends there when it is called off, by throwing.
 */
export type Turn = () => Promise<void>

/** For a process that does nothing else. */
export const noTurn: Turn = () => Promise.resolve()

/** Milliseconds of work, and of pause after it: a visitor waits no longer than the first, and the run takes a quarter more. */
const WORK = 16
const PAUSE = 4

/** @param signal once it is aborted, the next turn throws its reason */
export function politeTurn(signal: AbortSignal): Turn {
  let since = performance.now()
  return async () => {
    signal.throwIfAborted()
    if (performance.now() - since < WORK) return
    await after(PAUSE)
    since = performance.now()
    signal.throwIfAborted()
  }
}

import { setTimeout as pause } from 'node:timers/promises'
import { fileLocked } from '../database.errors.ts'
import { isBusy } from './connection.ts'

const FIRST_PAUSE_MS = 2
const LONGEST_PAUSE_MS = 100

/**
 * Tries until no other process holds the lock. The waiting is ours and not SQLite's (`busy_timeout = 0`), because
 * SQLite's would stop the event loop; the jitter keeps two processes from meeting again and again.
 *
 * @throws CodedError `database.locked` after `patienceMs`
 */
export async function retryBusy<Result>(
  operation: string,
  patienceMs: number,
  attempt: () => Result,
): Promise<Result> {
  const start = Date.now()
  for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(pauseMs * 1.6, LONGEST_PAUSE_MS)) {
    try {
      return attempt()
    } catch (error) {
      if (!isBusy(error)) throw error
      const waited = Date.now() - start
      if (waited > patienceMs) throw fileLocked(operation, waited, error)
    }
    await pause(pauseMs * (0.5 + Math.random()))
  }
}

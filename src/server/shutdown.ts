import type { Payload } from 'payload'
import type { BackOfficeRun } from './back-office/start-back-office.ts'
import type { Site } from './start-site.ts'

export interface Running {
  readonly site: Site
  readonly payload: Payload
  readonly backOffice: () => BackOfficeRun | undefined
  /** Ends what runs beside the requests: watchers, schedules. */
  readonly background: () => Promise<void>
}

/** Requests in flight get this long; what comes after it must fit into the rest of 15 seconds. */
const PATIENCE_MS = 11_000
const LAST_RESORT_MS = 14_500

/** SIGTERM and SIGINT: unready at once, requests in flight finish, exit 0 within 15 seconds. */
export function stopOnSignal(running: Running): void {
  let isStopping = false
  const stop = (signal: string): void => {
    if (isStopping) return
    isStopping = true
    running.payload.logger.info({ signal }, 'Stopping')
    setTimeout(() => process.exit(0), LAST_RESORT_MS).unref()
    void stopAll(running)
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}

async function stopAll({ site, payload, backOffice, background }: Running): Promise<void> {
  try {
    await site.stop(PATIENCE_MS)
    await background()
    await backOffice()?.stop()
    await payload.destroy()
  } catch (error) {
    payload.logger.error({ err: error }, 'Stopping did not go as it should')
  }
  process.exit(0)
}

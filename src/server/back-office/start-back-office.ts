import type { Logger } from 'pino'
import { openAssets } from './assets.ts'
import { buildBackOffice } from './build-back-office.ts'
import { isBuilt } from './build-fingerprint.ts'
import { startNext, type NextServer, type NextSettings } from './next-server.ts'
import type { BackOfficeState } from './back-office-handler.ts'

export interface BackOfficeRun {
  readonly state: () => BackOfficeState
  /** Resolves when the back office answers, or could not be made to. */
  readonly settled: Promise<void>
  readonly stop: () => Promise<void>
}

export interface RunSettings extends NextSettings {
  readonly logger: Logger
  readonly say: (line: string) => void
}

/** Builds the back office where it must be, then prepares Next; meanwhile {@link BackOfficeRun.state} says so. */
export function startBackOffice(settings: RunSettings): BackOfficeRun {
  const { logger, say } = settings
  const stopped = new AbortController()
  let state: BackOfficeState = { kind: 'starting' }
  let next: NextServer | undefined

  async function run(): Promise<void> {
    if (!settings.isDevelopment && !(await isBuilt(settings.root))) {
      state = { kind: 'building' }
      await buildBackOffice({ root: settings.root, say, signal: stopped.signal })
    }
    if (stopped.signal.aborted) return
    state = { kind: 'starting' }
    next = await startNext(settings)
    const assets = settings.isDevelopment ? {} : { assets: await openAssets(settings.root) }
    state = { kind: 'ready', next, ...assets }
  }

  const settled = run().catch((error: unknown) => {
    if (stopped.signal.aborted) return
    state = { kind: 'failed' }
    logger.error({ err: error }, 'The back office could not be started')
  })

  return {
    state: () => state,
    settled,
    stop: async () => {
      stopped.abort()
      await next?.close()
    },
  }
}

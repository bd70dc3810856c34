import type { ServerResponse } from 'node:http'
import type { Logger } from 'pino'
import { sendJson } from '#server/edge/answers.ts'
import type { EdgeStep } from '#server/edge/edge-step.ts'
import { readiness, type Check, type Readiness } from './readiness.ts'

export interface HealthSettings {
  readonly checks: readonly Check[]
  readonly isStopping: () => boolean
  readonly logger: Logger
}

/** However often it is asked, the checks run at most once in this time. */
const FRESH_MS = 1_000

/**
 * `/livez`: the process answers; asks nobody, so that a slow database never gets it restarted.
 * `/readyz`: send visitors here. Both answer under any host name, because load balancers ask by address.
 */
export function healthStep(settings: HealthSettings): EdgeStep {
  const ask = remembered(settings)
  return (req, res) => {
    const [path] = (req.url ?? '').split('?', 1)
    if (path === '/livez') sendJson(res, 200, { live: true })
    else if (path === '/readyz') void answer(res, settings, ask)
    else return false
    return true
  }
}

async function answer(
  res: ServerResponse,
  { isStopping }: HealthSettings,
  ask: () => Promise<Readiness>,
): Promise<void> {
  if (isStopping()) {
    sendJson(res, 503, { ready: false, stopping: true })
    return
  }
  const { isReady, checks, warnings } = await ask()
  const shown = warnings.length === 0 ? {} : { warnings }
  sendJson(res, isReady ? 200 : 503, { ready: isReady, checks, ...shown })
}

function remembered({ checks, logger }: HealthSettings): () => Promise<Readiness> {
  let last: { at: number; result: Promise<Readiness> } | undefined
  return () => {
    const now = performance.now()
    if (!last || now - last.at > FRESH_MS) {
      const onFailure = (name: string, error: unknown): void => {
        logger.error({ err: error, check: name }, 'A readiness check failed')
      }
      last = { at: now, result: readiness(checks, onFailure) }
    }
    return last.result
  }
}

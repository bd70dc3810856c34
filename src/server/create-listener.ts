import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http'
import type { Logger } from 'pino'
import { refusals } from './edge/edge.errors.ts'
import { runSteps, type EdgeStep } from './edge/edge-step.ts'
import { sendError } from './edge/error-mapper.ts'
import { logRequest } from './log-request.ts'

export interface ListenerParts {
  readonly edge: readonly EdgeStep[]
  /** /livez and /readyz: asked by address, under any host name. */
  readonly health: EdgeStep
  /** Bytes of a page that is known already. The room is here; what lives in it comes later. */
  readonly pageCache?: EdgeStep
  readonly app: RequestListener
  readonly logger: Logger
  /** Whether the process is on its way out: answers then ask the client to open no more. */
  readonly isStopping: () => boolean
}

/** Beyond this Node answers 431 by itself. Bulk actions put a hundred ids into an address. */
const LARGEST_HEADER = 64 * 1024
const SECOND = 1000

/** health → edge → page cache → Express, on `node:http`. */
export function createListener(parts: ListenerParts): Server {
  const steps = [parts.health, ...parts.edge, ...(parts.pageCache ? [parts.pageCache] : [])]
  const server = createServer(
    {
      maxHeaderSize: LARGEST_HEADER,
      headersTimeout: 20 * SECOND,
      // Long enough for a large upload over a slow line.
      requestTimeout: 10 * 60 * SECOND,
      keepAliveTimeout: 10 * SECOND,
    },
    (req, res) => {
      if (parts.isStopping()) res.setHeader('connection', 'close')
      logRequest(parts.logger, req, res)
      handle(steps, parts, { req, res })
    },
  )
  server.maxHeadersCount = 100
  return server
}

function handle(
  steps: readonly EdgeStep[],
  { app, logger }: ListenerParts,
  { req, res }: { req: IncomingMessage; res: ServerResponse },
): void {
  try {
    if (!runSteps(steps, req, res)) app(req, res)
  } catch (error) {
    // A step of the edge must not be able to stop the process.
    logger.error({ err: error }, 'The edge failed')
    sendError(req, res, refusals.unavailable())
  }
}

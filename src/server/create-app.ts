import express, { type ErrorRequestHandler, type Express, type Router } from 'express'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Logger } from 'pino'
import type { NodeHandler } from './api/api-handler.ts'
import { refusals } from './edge/edge.errors.ts'
import { mapError, sendError } from './edge/error-mapper.ts'
import { factsOf } from './edge/request-facts.ts'

export interface AppParts {
  readonly api: NodeHandler
  /** Left out where OFFICES has no back. */
  readonly backOffice?: NodeHandler
  readonly setup?: Router
  readonly frontOffice: Router
  readonly logger: Logger
}

/** The order of things behind the edge. Nothing here parses a body: each office reads its own. */
export function createApp({ api, backOffice, setup, frontOffice, logger }: AppParts): Express {
  const app = express()
  app.disable('x-powered-by')
  app.set('query parser', 'simple')
  app.use('/api', withWholeAddress(api))
  if (backOffice) app.use(['/admin', '/_next'], withWholeAddress(backOffice))
  if (setup) app.use('/setup', setup)
  app.use(frontOffice)
  app.use((req: IncomingMessage, res: ServerResponse) => {
    sendError(req, res, refusals.notFound())
  })
  app.use(errorHandler(logger))
  return app
}

/** Express takes the mount path off `req.url`; Payload and Next want the address as it was asked for. */
function withWholeAddress(handler: NodeHandler) {
  return (req: express.Request, res: express.Response): Promise<void> => {
    req.url = req.originalUrl
    return handler(req, res)
  }
}

/** Express knows an error handler by its four parameters; the last is for what can no longer be answered. */
function errorHandler(logger: Logger): ErrorRequestHandler {
  return (error: unknown, req, res, next) => {
    if (res.headersSent) {
      next(error)
      return
    }
    const known = mapError(error)
    if (known.status >= 500)
      logger.error({ err: error, request: factsOf(req).id }, 'A request failed')
    sendError(req, res, known)
  }
}

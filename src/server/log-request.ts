import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Logger } from 'pino'
import { factsOf } from './edge/request-facts.ts'

/** Asked for all the time by machines, and by every view of the back office. */
const QUIET = /^\/(livez|readyz|_next\/static\/)/

/** One line for each request, when it is over: who is in the request id, what in the path, never the query. */
export function logRequest(logger: Logger, req: IncomingMessage, res: ServerResponse): void {
  const { method, url = '/' } = req
  if (!logger.isLevelEnabled('info') || QUIET.test(url)) return
  res.on('close', () => {
    const { id, address, startedAt } = factsOf(req)
    const ms = Math.round((performance.now() - startedAt) * 10) / 10
    const isAborted = !res.writableFinished
    logger.info(
      {
        request: id,
        address,
        method,
        path: pathToLog(url),
        status: res.statusCode,
        ms,
        ...(isAborted && { isAborted }),
      },
      'request',
    )
  })
}

/** The query may hold a setup token or an address; the reset view has its token in the path. */
export function pathToLog(url: string): string {
  const [path = ''] = url.split('?', 1)
  return path
    .replace(/^(\/(?:admin\/reset|admin\/verify|api\/[^/]+\/verify))\/.+$/, '$1/[redacted]')
    .slice(0, 500)
}

import type { IncomingMessage, ServerResponse } from 'node:http'
import { handleEndpoints, type Payload, type SanitizedConfig } from 'payload'
import { mapError, sendError } from '#server/edge/error-mapper.ts'
import { TooManyAttempts, type Limits } from '#server/edge/rate-limits.ts'
import { toWebRequest, type ApiBody, type ApiRequest } from './api-request.ts'
import { bulkRun } from './bulk-run.ts'
import { checkRequest } from './check-request.ts'
import { forgotPassword } from './forgot-password.ts'
import { login } from './login.ts'
import { readApiBody, type BodyCaps } from './read-api-body.ts'
import { readRequest } from './read-request.ts'
import { sendWebResponse } from './web-response.ts'

export interface ApiSettings {
  readonly payload: Payload
  readonly config: Promise<SanitizedConfig>
  readonly limits: Limits
  readonly caps: BodyCaps
  readonly secret: string
  readonly isHttps: boolean
  /** Without the back office the API can only be read. */
  readonly isReadOnly: boolean
}

export type NodeHandler = (req: IncomingMessage, res: ServerResponse) => Promise<void>

/**
 * Serves `/api` through Payload's endpoints (payload.md 5.12). What comes in is read, judged and counted
 * first; what goes out is never a 5xx for what a client sent.
 */
export function createApi(settings: ApiSettings): NodeHandler {
  return async (req, res) => {
    const gone = new AbortController()
    res.on('close', () => {
      if (!res.writableFinished) gone.abort()
    })
    try {
      const response = await answer(settings, req, gone.signal)
      if (!res.destroyed) await sendWebResponse(res, response, req.method === 'HEAD')
    } catch (error) {
      fail(settings, { req, res, error })
    }
  }
}

function fail(
  { payload }: ApiSettings,
  { req, res, error }: { req: IncomingMessage; res: ServerResponse; error: unknown },
): void {
  if (res.destroyed) return
  const known = mapError(error)
  if (known.status >= 500) payload.logger.error({ err: error, msg: 'The API failed' })
  if (error instanceof TooManyAttempts) res.setHeader('retry-after', error.retryAfter)
  sendError(req, res, known)
}

async function answer(
  settings: ApiSettings,
  req: IncomingMessage,
  signal: AbortSignal,
): Promise<Response> {
  const read = await readRequest(req, { payload: settings.payload, signal })
  await checkRequest(read, settings)
  const { body, refused } = await readApiBody(read, settings.payload, settings.caps)
  const response = await route(settings, read, body)
  const refusal = refused()
  // Payload saw a broken stream; the sender shall hear why it broke.
  if (refusal !== undefined) throw refusal
  return response
}

/** The endpoints that need more than Payload gives; all else goes straight on. */
async function route(settings: ApiSettings, request: ApiRequest, body: ApiBody): Promise<Response> {
  const ask = (asked: ApiRequest, given: ApiBody): Promise<Response> =>
    handleEndpoints({
      config: settings.config,
      path: asked.path,
      request: toWebRequest(asked, given),
    })
  const data = body.kind === 'json' ? body.data : {}
  if (isPost(request, /\/login$/)) {
    return login(request, data, settings, (kept) => ask(request, { kind: 'json', data: kept }))
  }
  if (isPost(request, /\/forgot-password$/)) {
    // It goes on after the answer, when the request's own signal is over.
    const detached = { ...request, signal: new AbortController().signal }
    return forgotPassword(request, data, settings, (kept) =>
      ask(detached, { kind: 'json', data: kept }),
    )
  }
  return (await bulkRun(request, body, { payload: settings.payload, ask })) ?? ask(request, body)
}

function isPost({ method, path }: ApiRequest, pattern: RegExp): boolean {
  return method === 'POST' && pattern.test(path.replace(/\/$/, ''))
}

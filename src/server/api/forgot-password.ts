import type { Payload } from 'payload'
import { countingKey } from '#config/counting-key.ts'
import { takePoint, type Limits } from '#server/edge/rate-limits.ts'
import { factsOf } from '#server/edge/request-facts.ts'
import type { ApiRequest } from './api-request.ts'

type Ask = (data: unknown) => Promise<Response>

/**
 * Asks for a reset link. The answer goes out before anything is looked up and is the same for every address,
 * so that neither words nor time tell who has an account. What fails behind it is in the log.
 *
 * @throws TooManyAttempts
 */
export async function forgotPassword(
  request: ApiRequest,
  data: unknown,
  { payload, limits }: { readonly payload: Payload; readonly limits: Limits },
  ask: Ask,
): Promise<Response> {
  const email = emailOf(data)
  await takePoint(limits.resetByAddress, countingKey(factsOf(request.node).address))
  await takePoint(limits.resetByAccount, email)
  setImmediate(() => {
    ask({ email }).catch((error: unknown) => {
      payload.logger.error({ err: error, msg: 'A reset link could not be sent' })
    })
  })
  return Response.json({ message: 'success' })
}

function emailOf(data: unknown): string {
  const given: Record<string, unknown> = { ...(typeof data === 'object' ? data : {}) }
  return typeof given['email'] === 'string' ? given['email'].toLowerCase().trim().slice(0, 320) : ''
}

import type { IncomingMessage } from 'node:http'
import { executeAuthStrategies, type Payload, type TypedUser } from 'payload'

/**
 * Who signed in, by a session that still holds. Costs a query, so it is asked only where a request carries
 * a cookie or a token, and only for `/api` and for what is sent to `/admin`.
 */
export async function userOf(
  req: IncomingMessage,
  payload: Payload,
): Promise<TypedUser | undefined> {
  const { cookie, authorization } = req.headers
  const carriesCookie = cookie?.includes(`${payload.config.cookiePrefix}-token=`) === true
  if (!carriesCookie && authorization === undefined) return undefined
  const { user } = await executeAuthStrategies({ headers: identityHeaders(req), payload })
  return user ?? undefined
}

/** What Payload decides on: it refuses a cookie that comes from another origin. */
const IDENTITY = ['cookie', 'authorization', 'origin', 'sec-fetch-site'] as const

function identityHeaders({ headers }: IncomingMessage): Headers {
  const identity = new Headers()
  for (const name of IDENTITY) {
    const value = headers[name]
    if (typeof value === 'string') identity.set(name, value)
  }
  return identity
}

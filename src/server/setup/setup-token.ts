import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'
import { z } from 'zod'

/** Under this key the store holds the hash of the one setup token that is good now. */
export const SETUP_KEY = 'setup-token'
const DAY_MS = 24 * 60 * 60 * 1000

const STORED = z.object({ hash: z.string(), expiresAt: z.number() })

/**
 * Makes a new one-time token; the one before it is no good any more. Only its hash is stored.
 *
 * @param now milliseconds since 1970
 * @returns the token, to be shown once
 */
export async function makeSetupToken(payload: Payload, now: number): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await payload.kv.set(SETUP_KEY, { hash: hashOf(token), expiresAt: now + DAY_MS })
  return token
}

/** Whether a token is the one that is good now. Does not use it up. */
export async function isSetupToken(payload: Payload, token: string, now: number): Promise<boolean> {
  const stored = STORED.safeParse(await payload.kv.get(SETUP_KEY))
  if (!stored.success || stored.data.expiresAt <= now) return false
  return timingSafeEqual(Buffer.from(stored.data.hash), Buffer.from(hashOf(token)))
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/** Whether somebody can sign in already: then there is nothing to set up. */
export async function hasUsers(payload: Payload, req?: PayloadRequest): Promise<boolean> {
  const { totalDocs } = await payload.db.count({ collection: 'users', ...(req && { req }) })
  return totalDocs > 0
}

import { createHmac } from 'node:crypto'
import { equalTexts } from '#config/equal-texts.ts'
import type { IncomingMessage } from 'node:http'
import { parseCookies } from 'payload/shared'
import { countingKey } from '#config/counting-key.ts'
import { countFailure, requirePoint, type Limits } from '#server/edge/rate-limits.ts'
import { factsOf } from '#server/edge/request-facts.ts'

const DEVICE_COOKIE = 'coulisse-device'
const HALF_A_YEAR = 180 * 24 * 60 * 60

export interface Attempt {
  readonly address: string
  /** Lower case, trimmed: as Payload looks it up. */
  readonly account: string
  /** Whether this browser signed in with this account before (OWASP's device cookie). */
  readonly isKnownDevice: boolean
}

/** Reads who tries to sign in with what. @param key the secret that device cookies are signed with */
export function readAttempt(req: IncomingMessage, email: unknown, key: string): Attempt {
  const account = typeof email === 'string' ? email.toLowerCase().trim() : ''
  const cookies = parseCookies(new Headers({ cookie: req.headers.cookie ?? '' }))
  return {
    address: countingKey(factsOf(req).address),
    account,
    isKnownDevice: isSignature(cookies.get(DEVICE_COOKIE), signature(account, key)),
  }
}

/**
 * Lets an attempt go on or not. What strangers do with an account never stops a browser that signed in with it
 * before: only that browser's own address and failures count for it.
 *
 * @throws TooManyAttempts
 */
export async function checkAttempt(limits: Limits, attempt: Attempt): Promise<void> {
  await requirePoint(limits.loginByAddress, attempt.address)
  await requirePoint(limits.loginByAddressAndAccount, pairKey(attempt))
  if (!attempt.isKnownDevice) await requirePoint(limits.loginByStrangers, attempt.account)
}

export async function countFailedAttempt(limits: Limits, attempt: Attempt): Promise<void> {
  await countFailure(limits.loginByAddress, attempt.address)
  await countFailure(limits.loginByAddressAndAccount, pairKey(attempt))
  if (!attempt.isKnownDevice) await countFailure(limits.loginByStrangers, attempt.account)
}

/** A success clears what this address failed with this account, and nothing else. */
export async function forgiveAttempt(limits: Limits, attempt: Attempt): Promise<void> {
  await limits.loginByAddressAndAccount.delete(pairKey(attempt))
}

/** The cookie that makes this browser known for this account; it opens nothing by itself. */
export function deviceCookie(attempt: Attempt, key: string, isHttps: boolean): string {
  const value = signature(attempt.account, key)
  const secure = isHttps ? '; Secure' : ''
  return `${DEVICE_COOKIE}=${value}; Max-Age=${String(HALF_A_YEAR)}; Path=/api; HttpOnly; SameSite=Strict${secure}`
}

function pairKey({ address, account }: Attempt): string {
  return `${address}|${account}`
}

function signature(account: string, key: string): string {
  return createHmac('sha256', key).update(`device:${account}`).digest('base64url')
}

const isSignature = (given: string | undefined, expected: string): boolean =>
  given !== undefined && equalTexts(given, expected)

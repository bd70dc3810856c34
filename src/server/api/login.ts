import { pbkdf2 } from 'node:crypto'
import { promisify } from 'node:util'
import type { Payload } from 'payload'
import type { Limits } from '#server/edge/rate-limits.ts'
import type { ApiRequest } from './api-request.ts'
import { collectionOf } from './collection-of.ts'
import {
  checkAttempt,
  countFailedAttempt,
  deviceCookie,
  forgiveAttempt,
  readAttempt,
} from './login-guard.ts'

export interface LoginSettings {
  readonly payload: Payload
  readonly limits: Limits
  readonly secret: string
  readonly isHttps: boolean
}

type SignIn = (data: unknown) => Promise<Response>

/** Payload's own cost of checking a password (auth/strategies/local/generatePasswordSaltHash.js, 3.90.2). */
const ITERATIONS = 600_000
const KEY_LENGTH = 32
const derive = promisify(pbkdf2)

/**
 * Signs in through Payload, counting failures. A wrong account costs the same time as a wrong password: the
 * hash that Payload saves itself is computed all the same, so that nobody learns which addresses have accounts.
 *
 * @param signIn Payload's own endpoint, given the account and password alone
 * @throws TooManyAttempts
 */
export async function login(
  request: ApiRequest,
  data: unknown,
  settings: LoginSettings,
  signIn: SignIn,
): Promise<Response> {
  const { email, password } = credentials(data)
  const attempt = readAttempt(request.node, email, settings.secret)
  await checkAttempt(settings.limits, attempt)
  const isKnown = await hasAccount(settings.payload, request.path, attempt.account)
  const response = await signIn({ email, password })
  if (response.ok) {
    await forgiveAttempt(settings.limits, attempt)
    response.headers.append('set-cookie', deviceCookie(attempt, settings.secret, settings.isHttps))
    return response
  }
  if (!isKnown && typeof password === 'string') await spendTheSameTime(password)
  await countFailedAttempt(settings.limits, attempt)
  return response
}

function credentials(data: unknown): { email: unknown; password: unknown } {
  const given: Record<string, unknown> = { ...(typeof data === 'object' ? data : {}) }
  return { email: given['email'], password: given['password'] }
}

/** Asked before every attempt, so that it takes the same time for all. */
async function hasAccount(payload: Payload, path: string, account: string): Promise<boolean> {
  const collection = collectionOf(payload, path)
  if (collection === undefined || account === '') return false
  if (!payload.collections[collection].config.auth) return false
  const { totalDocs } = await payload.db.count({
    collection,
    where: { email: { equals: account } },
  })
  return totalDocs > 0
}

async function spendTheSameTime(password: string): Promise<void> {
  await derive(password, 'no such account', ITERATIONS, KEY_LENGTH, 'sha256')
}

import type { Payload } from 'payload'
import { isStaffOnly } from '#server/edge/blocked-addresses.ts'
import { countingKey } from '#config/counting-key.ts'
import { refusals } from '#server/edge/edge.errors.ts'
import { queryCapRefusal, STAFF_CAPS, VISITOR_CAPS } from '#server/edge/query-caps.ts'
import { takePoint, type Limits } from '#server/edge/rate-limits.ts'
import { factsOf } from '#server/edge/request-facts.ts'
import { LONGEST_VISITOR_ADDRESS } from '#server/edge/request-shape.ts'
import { isSiteHidden } from '#server/hidden-site.ts'
import type { ApiRequest } from './api-request.ts'

export interface RequestRules {
  readonly limits: Limits
  readonly isReadOnly: boolean
  readonly payload: Payload
}

/** What somebody needs who is about to become staff: a hidden site lets them in. */
const SIGNING_IN =
  /^\/api\/users\/(login|logout|me|refresh-token|forgot-password|reset-password|unlock)\/?$/

/**
 * Judges a request before its body is read. @throws EdgeRefusal
 */
export async function checkRequest(request: ApiRequest, rules: RequestRules): Promise<void> {
  if (rules.isReadOnly && !['GET', 'OPTIONS'].includes(request.method)) throw refusals.readOnly()
  if (!request.user) await checkVisitor(request, rules)
  const refused = queryCapRefusal(request.search, request.user ? STAFF_CAPS : VISITOR_CAPS)
  if (refused) throw refused
}

async function checkVisitor(request: ApiRequest, { limits, payload }: RequestRules): Promise<void> {
  const { path, search, method } = request
  // They must not learn that there is something.
  if (isStaffOnly(path)) throw refusals.notFound()
  if (path.length + search.length > LONGEST_VISITOR_ADDRESS) throw refusals.addressTooLong()
  const key = countingKey(factsOf(request.node).address)
  await takePoint(limits.api, key)
  if (!SIGNING_IN.test(path) && (await isSiteHidden(payload))) throw refusals.hidden()
  if (method !== 'POST') return
  if (/\/comments\/?$/.test(path)) await takePoint(limits.commentByAddress, key)
  if (/\/(reset-password|verify\/[^/]*)\/?$/.test(path)) await takePoint(limits.tokenByAddress, key)
}

import type { IncomingMessage } from 'node:http'

/**
 * Headers by which a request could pretend to be another one. What a trusted proxy says has been read into
 * the request's facts by then, so that nobody behind the edge needs them any more.
 */
const FORBIDDEN = new Set([
  'forwarded',
  'x-real-ip',
  'x-client-ip',
  'cf-connecting-ip',
  'true-client-ip',
  'x-http-method-override',
  'x-http-method',
  'x-method-override',
  'x-original-url',
  'x-rewrite-url',
  'x-request-id',
  'content-security-policy',
  'content-security-policy-report-only',
])
const FORBIDDEN_PREFIXES = [
  'x-forwarded-',
  'x-middleware-',
  'x-invoke-',
  'x-now-',
  'x-vercel-',
  'x-matched-',
]

/** Payload's own override: the back office reads long queries by it; the API decides who may. */
export const OVERRIDE_HEADER = 'x-payload-http-method-override'

/** Drops them from `req.headers`, which is what Express, Next and the API read. */
export function scrubHeaders(req: IncomingMessage): void {
  for (const name of Object.keys(req.headers)) {
    if (isForbidden(name)) Reflect.deleteProperty(req.headers, name)
  }
}

function isForbidden(name: string): boolean {
  return FORBIDDEN.has(name) || FORBIDDEN_PREFIXES.some((prefix) => name.startsWith(prefix))
}

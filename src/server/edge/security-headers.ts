import helmet from 'helmet'
import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import {
  apiPolicy,
  backOfficePolicy,
  frontOfficePolicy,
  NONCE_PLACE,
  type AllowedOrigins,
} from './content-security-policy.ts'

export type HeaderList = readonly (readonly [name: string, value: string])[]

export interface HeaderSettings {
  readonly isHttps: boolean
  readonly isDevelopment: boolean
}

const YEAR = 365 * 24 * 60 * 60
const PERMISSIONS =
  'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()'

/** The headers of each office, made once and again only when administrators change what is allowed. */
export interface SecurityHeaders {
  readonly frontOffice: HeaderList
  readonly backOffice: HeaderList
  readonly api: HeaderList
}

export function makeSecurityHeaders(
  settings: HeaderSettings,
  allowed: AllowedOrigins,
): SecurityHeaders {
  return {
    frontOffice: headersFrom(settings, frontOfficePolicy(allowed), 'SAMEORIGIN'),
    backOffice: headersFrom(settings, backOfficePolicy(settings.isDevelopment), 'DENY'),
    api: headersFrom(settings, apiPolicy, 'DENY'),
  }
}

/** Runs helmet once on a response that goes nowhere, and keeps what it wrote. */
function headersFrom(
  { isHttps }: HeaderSettings,
  directives: Record<string, readonly string[]>,
  frames: 'SAMEORIGIN' | 'DENY',
): HeaderList {
  const res = new ServerResponse(new IncomingMessage(new Socket()))
  const secure = isHttps ? { 'upgrade-insecure-requests': [] } : {}
  const setHeaders = helmet({
    contentSecurityPolicy: { useDefaults: false, directives: { ...directives, ...secure } },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    // Feed readers and other sites show our pictures; private files carry a header of their own.
    crossOriginResourcePolicy: frames === 'DENY' ? { policy: 'same-origin' } : false,
    strictTransportSecurity: isHttps ? { maxAge: YEAR, includeSubDomains: false } : false,
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
    xFrameOptions: { action: frames === 'DENY' ? 'deny' : 'sameorigin' },
  })
  setHeaders(res.req, res, throwIfAny)
  res.setHeader('Permissions-Policy', PERMISSIONS)
  return Object.entries(res.getHeaders()).map(([name, value]) => [name, String(value)])
}

function throwIfAny(error?: unknown): void {
  if (error !== undefined) throw new Error('The security headers cannot be made', { cause: error })
}

export function applyHeaders(res: ServerResponse, headers: HeaderList): void {
  for (const [name, value] of headers) res.setHeader(name, value)
}

/**
 * Headers of one view of the back office. The policy is also put on the *request*: that is where Next looks
 * for the nonce which it gives to its scripts.
 */
export function applyNonce(req: IncomingMessage, res: ServerResponse, nonce: string): void {
  const policy = String(res.getHeader('content-security-policy')).replace(NONCE_PLACE, nonce)
  res.setHeader('content-security-policy', policy)
  req.headers['content-security-policy'] = policy
}

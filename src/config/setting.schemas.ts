import ipaddr from 'ipaddr.js'
import path from 'node:path'
import { z } from 'zod'

/** Names that proxy-addr knows for ranges; `true` and hop counts are refused, they trust whoever asks. */
const PROXY_RANGES = new Set(['loopback', 'linklocal', 'uniquelocal'])
const HOST_NAME =
  /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*$/

const words = z.string().transform((text) =>
  text
    .split(/[\s,]+/)
    .map((word) => word.toLowerCase())
    .filter((word) => word !== ''),
)

function isUrlOf(text: string, protocols: readonly string[]): boolean {
  return (
    URL.canParse(text) &&
    protocols.includes(new URL(text).protocol) &&
    new URL(text).hostname !== ''
  )
}

/** A site lives at the root of its host: a path, a query or a password in its address is a mistake to name. */
function isOrigin(text: string): boolean {
  if (!isUrlOf(text, ['http:', 'https:'])) return false
  const url = new URL(text)
  const tail = `${url.username}${url.password}${url.search}${url.hash}`
  return tail === '' && url.pathname === '/' && isHostName(url.hostname)
}

function isHostName(text: string): boolean {
  return HOST_NAME.test(text) || ipaddr.isValid(text.replace(/^\[|\]$/g, ''))
}

function isProxy(text: string): boolean {
  if (PROXY_RANGES.has(text)) return true
  if (text.startsWith('::ffff:')) return false
  if (ipaddr.isValidCIDR(text)) return !text.endsWith('/0')
  // `1` is an address too, in the oldest notation; here it is somebody's number of hops.
  return ipaddr.IPv4.isValidFourPartDecimal(text) || ipaddr.IPv6.isValid(text)
}

function isKnownHost(text: string): boolean {
  return isHostName(text.replace(/:\d{1,5}$/, ''))
}

export const port = z.coerce
  .number('must be a number from 0 to 65535')
  .int('must be a whole number')
  .min(0, 'must be a number from 0 to 65535')
  .max(65_535, 'must be a number from 0 to 65535')

export const host = z
  .string()
  .refine(isHostName, 'must be a host name or an IP address, such as 127.0.0.1')

export const siteUrl = z
  .string()
  .refine(isOrigin, 'must be the address of the site without a path, such as https://example.org')
  .transform((text) => new URL(text).origin)

export const directory = z.string().transform((text) => path.resolve(text))

export const databaseUrl = z
  .string()
  .refine(
    (text) =>
      (text.startsWith('file:') && text !== 'file:') || isUrlOf(text, ['mongodb:', 'mongodb+srv:']),
    'must start with file: (SQLite) or with mongodb:// or mongodb+srv://',
  )
  .refine(
    (text) => !text.includes(':memory:'),
    'must name a file: SQLite in memory loses what it was given',
  )
  .transform((text) => (text.startsWith('file:') ? `file:${path.resolve(text.slice(5))}` : text))

export const secret = z
  .string()
  .min(32, 'must have at least 32 characters; leave it out and one is made')

export const smtpUrl = z
  .string()
  .refine(
    (text) => isUrlOf(text, ['smtp:', 'smtps:']),
    'must look like smtp://user:password@mail.example.org:587',
  )

export const mailFrom = z
  .string()
  .regex(
    /^([^<>\r\n]*<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/,
    'must be an address, such as Site <site@example.org>',
  )

export const trustProxy = words.refine(
  (list) => list.every(isProxy),
  'must list the addresses of your proxies: IP addresses, CIDR ranges, loopback, linklocal or uniquelocal',
)

export const knownHosts = words.refine(
  (list) => list.every(isKnownHost),
  'must list host names, such as www.example.org',
)

export const offices = words
  .refine(
    (list) =>
      list.includes('front') && list.every((office) => office === 'front' || office === 'back'),
    'must be front,back or front',
  )
  .transform((list): ('front' | 'back')[] =>
    list.includes('back') ? ['front', 'back'] : ['front'],
  )

export const logLevel = z.enum(
  ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
  'must be one of fatal, error, warn, info, debug, trace, silent',
)

export const megabytes = z.coerce
  .number('must be a number of megabytes')
  .int('must be a whole number of megabytes')
  .min(1, 'must be at least 1')
  .max(100_000, 'must be at most 100000')

export const mode = z.enum(
  ['production', 'development', 'test'],
  'must be production, development or test',
)

import type { IncomingMessage } from 'node:http'
import { refusals, type EdgeRefusal } from './edge.errors.ts'

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])
/** Bulk actions of the back office name up to a hundred ids in the address. */
const LONGEST_ADDRESS = 48_000
/** What a visitor's browser may ask for; nothing that the front office links to comes near. */
export const LONGEST_VISITOR_ADDRESS = 8_000

type Asked = Pick<IncomingMessage, 'method' | 'url'>

/**
 * Where an address that begins with several slashes leads: to the same with one. WordPress wrote such links, and
 * answered them; to browsers `//name/` is a host, so it is never passed on as it is.
 */
export function withOneSlash({ method, url = '' }: Asked): string | undefined {
  if ((method !== 'GET' && method !== 'HEAD') || !url.startsWith('//')) return undefined
  const one = `/${url.replace(/^\/+/, '')}`
  return shapeRefusal({ method, url: one }) === undefined ? one : undefined
}

/**
 * Refuses what no honest browser sends, before anything parses it.
 *
 * @returns the refusal, or undefined when the request may go on
 */
export function shapeRefusal(req: Asked): EdgeRefusal | undefined {
  const address = req.url ?? ''
  if (!METHODS.has(req.method ?? '')) return refusals.method()
  if (address.length > longestFor(address)) return refusals.addressTooLong()
  return isWellFormed(address) ? undefined : refusals.address()
}

function isWellFormed(address: string): boolean {
  const isPath = address.startsWith('/') && !address.startsWith('//')
  return isPath && !address.includes('\\') && isDecodable(address)
}

function longestFor(address: string): number {
  return /^\/(api|admin)([/?]|$)/.test(address) ? LONGEST_ADDRESS : LONGEST_VISITOR_ADDRESS
}

/** Broken percent-encoding and null bytes make routers throw deep inside: they are the sender's mistake. */
function isDecodable(address: string): boolean {
  try {
    const [path = ''] = address.split('?', 1)
    return !decodeURIComponent(path).includes('\0')
  } catch {
    return false
  }
}

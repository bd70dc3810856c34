import ipaddr from 'ipaddr.js'
import type { IncomingMessage } from 'node:http'

type Address = ipaddr.IPv4 | ipaddr.IPv6
export type IsTrusted = (address: string) => boolean

/**
 * Makes the test "is this peer one of our proxies?" from the entries of TRUST_PROXY.
 * IPv4 written as IPv6 (`::ffff:10.0.0.1`) counts as the IPv4 address it is.
 */
export function trustOf(entries: readonly string[]): IsTrusted {
  const names = new Set(entries.map(rangeName))
  const ranges = entries.filter((entry) => !RANGE_NAMES.has(entry)).map(parseRange)
  return (text) => {
    if (entries.length === 0 || !ipaddr.isValid(text)) return false
    const address = ipaddr.process(text)
    return names.has(address.range()) || ranges.some((range) => isWithin(address, range))
  }
}

const RANGE_NAMES = new Map([
  ['loopback', 'loopback'],
  ['linklocal', 'linkLocal'],
  ['uniquelocal', 'private'],
])

function rangeName(entry: string): string {
  return RANGE_NAMES.get(entry) ?? entry
}

function parseRange(entry: string): [Address, number] {
  if (entry.includes('/')) return ipaddr.parseCIDR(entry)
  const address = ipaddr.process(entry)
  return [address, address.kind() === 'ipv4' ? 32 : 128]
}

function isWithin(address: Address, [range, bits]: [Address, number]): boolean {
  return address.kind() === range.kind() && address.match(range, bits)
}

/**
 * Address of the visitor: X-Forwarded-For is read from the right for as long as the one who wrote it is
 * trusted, so that a visitor cannot put an address of his choice in front.
 */
export function clientAddress(req: IncomingMessage, isTrusted: IsTrusted): string {
  let address = plain(req.socket.remoteAddress ?? '')
  const forwarded = String(req.headers['x-forwarded-for'] ?? '').split(',')
  while (isTrusted(address)) {
    const previous = forwarded.pop()?.trim() ?? ''
    if (!ipaddr.isValid(previous)) break
    address = plain(previous)
  }
  return address
}

function plain(address: string): string {
  return ipaddr.isValid(address) ? ipaddr.process(address).toString() : address
}

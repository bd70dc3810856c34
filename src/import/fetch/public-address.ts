import { lookup } from 'node:dns/promises'
import type { LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'

/** Says whether an address may be connected to. */
export type MayReach = (address: string) => boolean

/** All of IPv6 that is given out to the public internet (RFC 4291 §2.4, IANA). */
const GLOBAL = ipaddr.IPv6.parseCIDR('2000::/3')

/** What within that serves a protocol, a tunnel or a textbook (RFC 6890, IANA special-purpose registry). */
const SPECIAL = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'].map((range) =>
  ipaddr.IPv6.parseCIDR(range),
)

/**
 * Whether an address is somebody's on the public internet: not this machine, not a private or reserved network
 * (RFC 6890), nor an IPv6 form of one of those. Of IPv6 only what is given out counts: a range that is reserved later
 * is refused today.
 */
export const isPublicAddress: MayReach = (address) => {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.process(address)
  if (!(parsed instanceof ipaddr.IPv6)) return parsed.range() === 'unicast'
  const inner = embedded(parsed)
  if (inner !== undefined) return inner.range() === 'unicast'
  return parsed.match(GLOBAL) && !SPECIAL.some((range) => parsed.match(range))
}

/** The IPv4 address that one of the well-known NAT64 prefix leads to (RFC 6052), which is all that hosts without IPv4 have. */
function embedded(address: ipaddr.IPv6): ipaddr.IPv4 | undefined {
  if (address.range() !== 'rfc6052') return undefined
  return new ipaddr.IPv4(address.toByteArray().slice(12))
}

export type Resolve = (host: string) => Promise<readonly { address: string; family: number }[]>

const resolveAll: Resolve = (host) => lookup(host, { all: true })

/**
 * A look-up for sockets that refuses a host as soon as one of its addresses may not be reached. The socket connects to
 * one of the very addresses that were looked at, so a name that means something else a moment later gains nothing.
 */
export function guardedLookup(mayReach: MayReach, resolve: Resolve = resolveAll): LookupFunction {
  return (host, options, callback) => {
    resolve(host).then(
      (found) => {
        const [first] = found
        const isSafe = found.every(({ address }) => mayReach(address))
        if (first === undefined || !isSafe) callback(new Error(refusal(host)), '', 4)
        else if (options.all === true) callback(null, [...found])
        else callback(null, first.address, first.family)
      },
      (error: unknown) =>
        callback(error instanceof Error ? error : new Error(String(error)), '', 4),
    )
  }
}

export const refusal = (host: string): string =>
  `${host} is not a public address; nothing is fetched from there`

import { lookup } from 'node:dns/promises'
import type { LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'

/** Says whether an address may be connected to. */
export type MayReach = (address: string) => boolean

/**
 * Whether an address is somebody's on the public internet: not this machine, not a private or reserved network
 * (RFC 6890), nor an IPv6 form of one of those.
 */
export const isPublicAddress: MayReach = (address) => {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.process(address)
  if (parsed.range() === 'unicast') return true
  if (!(parsed instanceof ipaddr.IPv6)) return false
  const inner = embedded(parsed)
  return inner !== undefined && inner.range() === 'unicast'
}

/** The IPv4 address that a NAT64 address leads to (RFC 6052). */
function embedded(address: ipaddr.IPv6): ipaddr.IPv4 | undefined {
  if (address.range() !== 'rfc6052') return undefined
  return new ipaddr.IPv4(address.toByteArray().slice(12))
}

export type Resolve = (host: string) => Promise<readonly { address: string; family: number }[]>

const resolveAll: Resolve = (host) => lookup(host, { all: true })

/**
 * A look-up for sockets that refuses a host as soon as one of its addresses may not be reached. The socket connects to
 * the very address that was looked at, so a name that means something else a moment later gains nothing.
 */
export function guardedLookup(mayReach: MayReach, resolve: Resolve = resolveAll): LookupFunction {
  return (host, options, callback) => {
    resolve(host).then(
      (found) => {
        const [first] = found
        const isSafe = found.every(({ address }) => mayReach(address))
        if (first === undefined || !isSafe) callback(new Error(refusal(host)), '', 4)
        else if (options.all === true) callback(null, [first])
        else callback(null, first.address, first.family)
      },
      (error: unknown) =>
        callback(error instanceof Error ? error : new Error(String(error)), '', 4),
    )
  }
}

export const refusal = (host: string): string =>
  `${host} is not a public address; nothing is fetched from there`

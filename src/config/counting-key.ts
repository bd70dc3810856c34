import ipaddr from 'ipaddr.js'

/** Key for counting what an address does: an IPv6 visitor owns a /64, not one address. */
export function countingKey(address: string): string {
  if (!ipaddr.IPv6.isValid(address)) return address
  return ipaddr.IPv6.parse(address).parts.slice(0, 4).map(hex).join(':')
}

const hex = (part: number): string => part.toString(16)

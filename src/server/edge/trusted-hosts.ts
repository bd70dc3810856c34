import type { IncomingMessage } from 'node:http'
import type { Env } from '#config/env.ts'

export type HostVerdict =
  | { readonly kind: 'trusted'; readonly origin: string }
  | { readonly kind: 'redirect'; readonly origin: string }
  | { readonly kind: 'unknown' }

type HostSettings = Pick<Env, 'siteUrl' | 'knownHosts'>

const LOOPBACK_NAMES = new Set(['localhost', '127.0.0.1', '[::1]'])
const UNKNOWN: HostVerdict = { kind: 'unknown' }

/**
 * Decides which host names are this site's: SITE_URL's alone, or the loopback names where it is not set.
 * KNOWN_HOSTS redirect to the site; for all others the answer is 421 (RFC 9110, 15.5.20), so that no link,
 * mail or cached page can be made to carry a host of a stranger's choice.
 */
export function hostRules({ siteUrl, knownHosts }: HostSettings): (host: string) => HostVerdict {
  if (siteUrl === undefined) return loopbackVerdict
  const site = new URL(siteUrl)
  const trusted: HostVerdict = { kind: 'trusted', origin: siteUrl }
  const redirect: HostVerdict = { kind: 'redirect', origin: siteUrl }
  const known = new Set(knownHosts.map((host) => normaliseHost(host, site.protocol)))
  return (host) => {
    const asked = normaliseHost(host, site.protocol)
    if (asked === site.host) return trusted
    return known.has(asked) ? redirect : UNKNOWN
  }
}

function loopbackVerdict(host: string): HostVerdict {
  const name = host.toLowerCase().replace(/:\d{1,5}$/, '')
  return LOOPBACK_NAMES.has(name)
    ? { kind: 'trusted', origin: `http://${host.toLowerCase()}` }
    : UNKNOWN
}

/** Lower case, no dot at the end, no port where it is the protocol's own. */
function normaliseHost(host: string, protocol: string): string {
  const lower = host.toLowerCase().replace(/\.(?=$|:)/, '')
  return lower.replace(protocol === 'https:' ? /:443$/ : /:80$/, '')
}

/** The Host header, or what a trusted proxy says that it was. */
export function askedHost(req: IncomingMessage, isFromProxy: boolean): string {
  const forwarded = isFromProxy ? req.headers['x-forwarded-host'] : undefined
  const last = String(forwarded ?? '')
    .split(',')
    .pop()
    ?.trim()
  return last === undefined || last === '' ? (req.headers.host ?? '') : last
}

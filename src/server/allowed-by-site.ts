import type { Payload } from 'payload'
import { onAnnounced } from '#publishing/changes/changes-channel.ts'
import { readAllowedOrigins } from './edge/allowed-origins.ts'
import { NOTHING_ALLOWED, type AllowedOrigins } from './edge/content-security-policy.ts'
import {
  makeSecurityHeaders,
  type HeaderSettings,
  type SecurityHeaders,
} from './edge/security-headers.ts'

export interface SiteHeaders {
  readonly current: () => SecurityHeaders
  readonly refresh: () => Promise<void>
  readonly stop: () => void
}

/** Other processes' changes are seen at the latest after this. */
const AGAIN_MS = 30_000

/** Security headers that follow what administrators allow in the `site` global: made once for each change. */
export function siteHeaders(payload: Payload, settings: HeaderSettings): SiteHeaders {
  let allowed = NOTHING_ALLOWED
  let headers = makeSecurityHeaders(settings, allowed)

  async function refresh(): Promise<void> {
    const next = await allowedBySite(payload)
    if (JSON.stringify(next) === JSON.stringify(allowed)) return
    allowed = next
    headers = makeSecurityHeaders(settings, allowed)
  }
  function refreshLater(): void {
    refresh().catch((error: unknown) => {
      payload.logger.error({ err: error, msg: 'The allowed origins could not be read' })
    })
  }
  const stopHearing = onAnnounced((changes) => {
    if (changes.some(({ type }) => type === 'site')) refreshLater()
  })
  const timer = setInterval(refreshLater, AGAIN_MS)
  timer.unref()
  return {
    current: () => headers,
    refresh,
    stop: () => {
      clearInterval(timer)
      stopHearing()
    },
  }
}

async function allowedBySite(payload: Payload): Promise<AllowedOrigins> {
  const site = await payload.findGlobal({
    slug: 'site',
    depth: 0,
    draft: false,
    overrideAccess: true,
  })
  return readAllowedOrigins({
    embedHosts: site.allowed?.embedHosts,
    scripts: site.allowed?.scripts,
  })
}

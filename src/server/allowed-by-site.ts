import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import type { Payload } from 'payload'
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

/** Announced by publishing after every commit. */
const CHANGES = 'coulisse:changes'
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
  const onChange = (row: unknown): void => {
    if (isOfSite(row)) refreshLater()
  }
  subscribe(CHANGES, onChange)
  const timer = setInterval(refreshLater, AGAIN_MS)
  timer.unref()
  return {
    current: () => headers,
    refresh,
    stop: () => {
      clearInterval(timer)
      unsubscribe(CHANGES, onChange)
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

function isOfSite(row: unknown): boolean {
  return typeof row === 'object' && row !== null && 'type' in row && row.type === 'site'
}

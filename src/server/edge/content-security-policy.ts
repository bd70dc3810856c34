/** What administrators allow besides the site itself: kept in the `site` global. */
export interface AllowedOrigins {
  /** Hosts whose pages may be framed, such as www.youtube-nocookie.com. */
  readonly embedHosts: readonly string[]
  /** Origins of analytics scripts, such as https://stats.example.org. */
  readonly scriptOrigins: readonly string[]
}

export const NOTHING_ALLOWED: AllowedOrigins = { embedHosts: [], scriptOrigins: [] }

type Directives = Record<string, readonly string[]>

const SELF = "'self'"
const NONE = "'none'"

/**
 * Policy of the pages that visitors read: nothing inline, nothing foreign but what administrators listed.
 * A route that needs another one (a file, a sandboxed frame) sets its own header afterwards.
 */
export function frontOfficePolicy(allowed: AllowedOrigins): Directives {
  return {
    'default-src': [NONE],
    'script-src': [SELF, ...allowed.scriptOrigins],
    'style-src': [SELF],
    'img-src': [SELF, 'data:', ...allowed.scriptOrigins],
    'font-src': [SELF],
    'media-src': [SELF],
    'connect-src': [SELF, ...allowed.scriptOrigins],
    'frame-src': [SELF, ...allowed.embedHosts.map((host) => `https://${host}`)],
    'manifest-src': [SELF],
    'form-action': [SELF],
    'base-uri': [NONE],
    'object-src': [NONE],
    // The back office shows previews in a frame.
    'frame-ancestors': [SELF],
  }
}

/**
 * Policy of the back office. Scripts need the request's nonce, and what a trusted script loads is trusted.
 * Styles stay inline: Payload's two layers and its drag and drop write style attributes (payload.md 5.13).
 *
 * @param isDevelopment lets React's and Next's development tools evaluate and open their socket
 */
export function backOfficePolicy(isDevelopment: boolean): Directives {
  const development = isDevelopment ? ["'unsafe-eval'"] : []
  return {
    'default-src': [NONE],
    'script-src': [SELF, `'nonce-${NONCE_PLACE}'`, "'strict-dynamic'", ...development],
    'style-src': [SELF, "'unsafe-inline'"],
    'img-src': [SELF, 'data:', 'blob:'],
    'font-src': [SELF, 'data:'],
    'media-src': [SELF, 'blob:'],
    'connect-src': isDevelopment ? [SELF, 'ws:'] : [SELF],
    'worker-src': [SELF, 'blob:'],
    'frame-src': [SELF],
    'manifest-src': [SELF],
    'form-action': [SELF],
    'base-uri': [SELF],
    'object-src': [NONE],
    'frame-ancestors': [NONE],
  }
}

/** Stands where each request's nonce goes, so that the rest of the header is made once. */
export const NONCE_PLACE = '{nonce}'

/** Policy of answers that are no page: JSON of the API. */
export const apiPolicy: Directives = {
  'default-src': [NONE],
  'frame-ancestors': [NONE],
  'base-uri': [NONE],
  'form-action': [NONE],
}

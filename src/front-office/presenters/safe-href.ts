const SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:', 'sms:', 'geo:', 'ftp:'])

/** Characters that browsers drop or trim before they look at the scheme. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Z}]/gu

/**
 * An address that may stand in an `href`, or undefined. Enforced on render as well as on save,
 * because imports and older versions came by other doors. `//host` is no path of this site.
 */
export function safeHref(raw: string | undefined): string | undefined {
  if (raw === undefined) return undefined
  const href = raw.trim()
  if (href === '') return undefined
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(href.replace(INVISIBLE, ''))
  if (scheme) return SCHEMES.has(`${String(scheme[1]).toLowerCase()}:`) ? href : undefined
  return /^[\\/]{2}/.test(href) ? `https:${href.replaceAll('\\', '/')}` : href
}

/** An http(s) address, for what is loaded rather than followed. */
export function safeWebUrl(raw: string | undefined): string | undefined {
  if (raw === undefined || !URL.canParse(raw)) return undefined
  const url = new URL(raw)
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined
}

/** Whether an address leads away from the site. */
export function isExternal(href: string, origin: string): boolean {
  if (!/^https?:/i.test(href)) return false
  return !URL.canParse(href) || new URL(href).origin !== origin
}

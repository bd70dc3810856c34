const schemes = new Set(['http:', 'https:', 'mailto:', 'tel:'])

/**
 * An address that may stand in `href`, or nothing. Paths, queries and anchors of this site and four
 * schemes; checked here again although saving checks it too, because stored content may be older.
 */
export const safeHref = (href: string | undefined): string | undefined => {
  if (href === undefined) return undefined
  const address = href.trim()
  // Browsers drop tabs and line breaks inside addresses: `java\nscript:` is a scheme to them.
  const bare = [...address].filter((sign) => sign > ' ' && sign !== '\u007f').join('')
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(bare)?.[0].toLowerCase()
  if (scheme !== undefined) return schemes.has(scheme) ? address : undefined
  return address === '' ? undefined : address
}

import type { Response } from 'express'
import type { MediaType } from '#content/media-storage/media-types.table.ts'

/**
 * A file is shown alone in a sandbox without an origin: whatever it holds, it can neither run nor ask this site for
 * anything. What a browser needs to show a picture, a film or a styled SVG by itself is let through.
 */
const SANDBOX =
  "default-src 'none'; img-src 'self' data:; media-src 'self'; style-src 'unsafe-inline'; sandbox"

/** Browsers refuse to open their own PDF viewer in a sandbox; the viewer itself is one. */
const FOR_PDF = "frame-ancestors 'self'"

export const REVALIDATE = 'no-cache'
export const FOR_EVER = 'max-age=31536000, immutable'

/** RFC 6266: an ASCII name for old clients, the real one in UTF-8 beside it (RFC 8187). */
export function disposition(type: MediaType, name: string): string {
  const ascii = name.replace(/[^\x20-\x7e]/g, '_').replace(/["\\]/g, '_')
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  const kind = type.isInline ? 'inline' : 'attachment'
  return `${kind}; filename="${ascii}"; filename*=UTF-8''${encoded}`
}

export interface FileHeaders {
  readonly type: MediaType
  readonly name: string
  readonly etag: string
  readonly isPublic: boolean
  readonly caching: typeof REVALIDATE | typeof FOR_EVER
}

export function setFileHeaders(res: Response, headers: FileHeaders): void {
  const { type, name, etag, isPublic, caching } = headers
  const isText = type.kind === 'text'
  res.setHeader('content-type', isText ? `${type.mime}; charset=utf-8` : type.mime)
  res.setHeader('content-disposition', disposition(type, name))
  res.setHeader('etag', `"${etag}"`)
  res.setHeader('cache-control', `${isPublic ? 'public' : 'private'}, ${caching}`)
  res.setHeader('x-content-type-options', 'nosniff')
  res.setHeader('content-security-policy', type.mime === 'application/pdf' ? FOR_PDF : SANDBOX)
}

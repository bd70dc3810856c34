import { createHash } from 'node:crypto'

/** A file whose bytes stand in a text itself, as a `data:` address. */
export interface WrittenFile {
  /** SHA-256 of the bytes: the same picture in two texts is one file. */
  readonly hash: string
  readonly bytes: Uint8Array
}

const HEAD = /^data:([^,]*),/i
const BASE64 = /^[A-Za-z0-9+/_-]+={0,2}$/

/** The bytes of a `data:` address (RFC 2397); nothing when there are none or they cannot be read. */
export function readDataAddress(address: string): WrittenFile | undefined {
  const head = HEAD.exec(address)
  if (head === null) return undefined
  const written = address.slice(head[0].length)
  const isBase64 = /;\s*base64\s*$/i.test(head[1] ?? '')
  const bytes = isBase64 ? decodedBase64(written) : Buffer.from(decoded(written))
  if (bytes === undefined || bytes.length === 0) return undefined
  return { hash: createHash('sha256').update(bytes).digest('hex'), bytes }
}

/** Editors broke long lines, and some wrote `+` as `%2B`. */
function decodedBase64(written: string): Buffer | undefined {
  const text = decoded(written).replaceAll(/\s+/g, '')
  return BASE64.test(text) ? Buffer.from(text, 'base64') : undefined
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Heads of a GIF and a PNG of one pixel. */
const PIXEL =
  /^data:image\/(?:gif;base64,\s*R0lGOD(?:lh|dh)AQABA|png;base64,\s*iVBORw0KGgoAAAANSUhEUgAAAAEAAAAB)/i
const DRAWN = /<(?:path|rect|circle|ellipse|line|poly|text|image|use)/i

/** What lazy loaders put where a picture will be: one pixel, or a drawing of nothing. */
export function isPlaceholder(address: string): boolean {
  if (PIXEL.test(address)) return true
  if (!/^data:image\/svg\+xml/i.test(address) || address.length > 2_000) return false
  const file = readDataAddress(address)
  return file === undefined || !DRAWN.test(Buffer.from(file.bytes).toString())
}

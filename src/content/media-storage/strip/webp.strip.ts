const KEPT = new Set(['VP8X', 'VP8 ', 'VP8L', 'ALPH', 'ANIM', 'ANMF', 'ICCP'])

/** In the extended header: there is Exif, there is XMP. */
const METADATA_FLAGS = 0x08 | 0x04

function withoutFlags(chunk: Buffer): Buffer {
  const header = Buffer.from(chunk)
  header[8] = (header[8] ?? 0) & ~METADATA_FLAGS
  return header
}

/**
 * Takes Exif, XMP, unknown chunks and what is appended out of a WebP, without touching a pixel. RFC 9649, 2.
 *
 * @returns undefined when the file is not built as a WebP must be
 */
export function stripWebp(bytes: Buffer): Buffer | undefined {
  if (bytes.toString('latin1', 0, 4) !== 'RIFF' || bytes.toString('latin1', 8, 12) !== 'WEBP') {
    return undefined
  }
  const end = 8 + bytes.readUInt32LE(4)
  if (end > bytes.length + 1) return undefined
  const chunks = readChunks(bytes.subarray(0, end))
  if (chunks === undefined || chunks.length === 0) return undefined
  const body = Buffer.concat(chunks)
  const header = Buffer.from('RIFF\0\0\0\0WEBP', 'latin1')
  header.writeUInt32LE(4 + body.length, 4)
  return Buffer.concat([header, body])
}

function readChunks(bytes: Buffer): Buffer[] | undefined {
  const chunks: Buffer[] = []
  let at = 12
  while (at + 8 <= bytes.length) {
    const size = bytes.readUInt32LE(at + 4)
    if (at + 8 + size > bytes.length) return undefined
    const name = bytes.toString('latin1', at, at + 4)
    const chunk = bytes.subarray(at, at + 8 + size)
    if (KEPT.has(name)) chunks.push(name === 'VP8X' ? withoutFlags(chunk) : chunk)
    // Chunks of odd length are padded by one byte.
    if (KEPT.has(name) && size % 2 === 1) chunks.push(Buffer.alloc(1))
    at += 8 + size + (size % 2)
  }
  return chunks
}

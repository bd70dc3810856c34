const SOI = 0xd8
const EOI = 0xd9
const SOS = 0xda
const COM = 0xfe

/** Markers that stand alone: no length follows. */
const isBare = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd9)
const isInsideScan = (marker: number): boolean => marker === 0 || (marker >= 0xd0 && marker <= 0xd7)

/** Of the application segments: JFIF, the colour profile, and Adobe's word on colours. Exif, XMP and IPTC go. */
function isKept(marker: number, body: Buffer): boolean {
  if (marker === COM) return false
  if (marker < 0xe0 || marker > 0xef) return true
  if (marker === 0xe0) return body.toString('latin1', 0, 4) === 'JFIF'
  if (marker === 0xe2) return body.toString('latin1', 0, 11) === 'ICC_PROFILE'
  return marker === 0xee
}

/** Entropy-coded data ends at the next marker that is neither a stuffed byte nor a restart. */
function endOfScan(bytes: Buffer, from: number): number {
  let at = bytes.indexOf(0xff, from)
  while (at !== -1 && isInsideScan(bytes[at + 1] ?? 0)) at = bytes.indexOf(0xff, at + 2)
  return at === -1 ? bytes.length : at
}

/**
 * Takes everything out of a JPEG that is not the picture, and what is appended to it, without touching a pixel.
 * ITU-T T.81, annex B.
 *
 * @returns undefined when the file is not built as a JPEG must be
 */
export function stripJpeg(bytes: Buffer): Buffer | undefined {
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== 0xff00 + SOI) return undefined
  const parts = [bytes.subarray(0, 2)]
  let at = skipFill(bytes, 2)
  while (bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0
    if (marker === EOI) return Buffer.concat([...parts, bytes.subarray(at, at + 2)])
    const end = segmentEnd(bytes, at, marker)
    if (end === undefined) return undefined
    if (isKept(marker, bytes.subarray(at + 4, end))) parts.push(bytes.subarray(at, end))
    at = skipFill(bytes, end)
  }
  return undefined
}

/** Any number of fill bytes may stand before a marker. */
function skipFill(bytes: Buffer, from: number): number {
  let at = from
  while (bytes[at] === 0xff && bytes[at + 1] === 0xff) at += 1
  return at
}

function segmentEnd(bytes: Buffer, at: number, marker: number): number | undefined {
  if (isBare(marker)) return at + 2
  if (at + 4 > bytes.length) return undefined
  const end = at + 2 + bytes.readUInt16BE(at + 2)
  if (end > bytes.length) return undefined
  return marker === SOS ? endOfScan(bytes, end) : end
}

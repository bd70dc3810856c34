const EXTENSION = 0x21
const IMAGE = 0x2c
const TRAILER = 0x3b
const GRAPHIC_CONTROL = 0xf9
const APPLICATION = 0xff

/** Bytes of a colour table, from the packed field that announces it. */
const colourTable = (packed: number): number =>
  (packed & 0x80) === 0 ? 0 : 3 * 2 ** ((packed & 7) + 1)

/** Data follows in blocks of up to 255 bytes; an empty one ends it. */
function endOfBlocks(bytes: Buffer, from: number): number {
  let at = from
  while (at < bytes.length) {
    const size = bytes[at] ?? 0
    at += 1 + size
    if (size === 0) return at
  }
  return bytes.length + 1
}

/** How often an animation runs is the one thing that an application may add. */
function isKept(bytes: Buffer, at: number): boolean {
  const label = bytes[at + 1]
  if (label === GRAPHIC_CONTROL) return true
  if (label !== APPLICATION) return false
  return ['NETSCAPE2.0', 'ANIMEXTS1.0'].includes(bytes.toString('latin1', at + 3, at + 14))
}

/**
 * Takes comments, XMP and what is appended out of a GIF, without touching a picture or its timing. GIF89a, 12 to 27.
 *
 * @returns undefined when the file is not built as a GIF must be
 */
export function stripGif(bytes: Buffer): Buffer | undefined {
  if (!/^GIF8[79]a$/.test(bytes.toString('latin1', 0, 6))) return undefined
  const start = 13 + colourTable(bytes[10] ?? 0)
  const kept = keptBlocks(bytes, start)
  return kept && Buffer.concat([bytes.subarray(0, start), ...kept])
}

/** What stays of the blocks, with the trailer; undefined where none ends them. */
function keptBlocks(bytes: Buffer, from: number): Buffer[] | undefined {
  const kept: Buffer[] = []
  let at = from
  while (at < bytes.length && bytes[at] !== TRAILER) {
    const end = blockEnd(bytes, at)
    if (end === undefined || end > bytes.length) return undefined
    if (bytes[at] === IMAGE || isKept(bytes, at)) kept.push(bytes.subarray(at, end))
    at = end
  }
  return at < bytes.length ? [...kept, bytes.subarray(at, at + 1)] : undefined
}

function blockEnd(bytes: Buffer, at: number): number | undefined {
  if (bytes[at] === EXTENSION) return endOfBlocks(bytes, at + 2)
  if (bytes[at] !== IMAGE) return undefined
  // Ten bytes of description, the local colours, one byte for the size of the codes.
  return endOfBlocks(bytes, at + 10 + colourTable(bytes[at + 9] ?? 0) + 1)
}

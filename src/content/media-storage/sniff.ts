import { open } from 'node:fs/promises'
import { fileTypeFromFile } from 'file-type'
import { extensionOf } from './file-name.ts'
import { heicNotTaken, typeNotTaken } from './media.errors.ts'
import { typeByExtension, typeByMime, type MediaType } from './media-types.table.ts'

const HEAD = 64 * 1024

/** A root element after declaration, comments and doctype. */
const SVG_ROOT =
  /^\uFEFF?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*|<!DOCTYPE[^[>]*(?:\[[\s\S]*?\]\s*)?>\s*)*<(?:[\w.-]+:)?svg[\s>/]/i

/** Old office files share one container and tell what they are only inside: the name may choose among the three. */
const COMPOUND = new Set(['doc', 'xls', 'ppt'])

/** Text has no signature: the name may choose among these, if it is text. */
const TEXTS = new Set(['txt', 'csv', 'vtt', 'srt', 'ics'])

/** Bytes that no text holds: control characters but tab, line ends, form feed, end of file and escape. */
const isBinary = (byte: number): boolean =>
  byte < 9 || (byte > 13 && byte < 0x20 && byte !== 0x1a && byte !== 0x1b)

/**
 * Tells by its bytes what a file is. The name only chooses among kinds that bytes cannot tell apart.
 *
 * @param name as the sender called it
 * @throws MediaRefusal for what is not in the table of media types
 */
export async function sniffFile(file: string, name: string): Promise<MediaType> {
  const head = await readHead(file)
  const mime = isUtf16(head) ? undefined : await mimeOf(file)
  if (mime !== undefined && /^image\/hei[cf]/.test(mime)) throw heicNotTaken()
  const type =
    mime === undefined || mime === 'application/xml'
      ? typeOfText(head, extensionOf(name))
      : typeOfMime(mime, extensionOf(name))
  if (type === undefined) throw typeNotTaken()
  return type
}

/** The mark of UTF-16 looks like the beginning of an MPEG frame. */
const isUtf16 = (head: Buffer): boolean =>
  ['fffe', 'feff'].includes(head.subarray(0, 2).toString('hex'))

/** A file that confuses the detector is of no known kind. */
async function mimeOf(file: string): Promise<string | undefined> {
  try {
    return (await fileTypeFromFile(file))?.mime
  } catch {
    return undefined
  }
}

function typeOfMime(mime: string, extension: string): MediaType | undefined {
  if (mime !== 'application/x-cfb') return typeByMime(mime)
  return COMPOUND.has(extension) ? typeByExtension(extension) : undefined
}

function typeOfText(head: Buffer, extension: string): MediaType | undefined {
  if (SVG_ROOT.test(head.toString('utf8'))) return typeByExtension('svg')
  return TEXTS.has(extension) && !head.some(isBinary) ? typeByExtension(extension) : undefined
}

async function readHead(file: string): Promise<Buffer> {
  const handle = await open(file, 'r')
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD), 0, HEAD, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}

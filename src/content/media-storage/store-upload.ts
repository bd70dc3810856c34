import { readFile, rm, stat } from 'node:fs/promises'
import { cleanFileName } from './file-name.ts'
import { putInPlace, writeTemporary } from './durable-file.ts'
import { takeImage } from './image-intake.ts'
import type { MediaLimits } from './media-limits.ts'
import { emptyFile, fileTooLarge, svgRefused } from './media.errors.ts'
import type { MediaType } from './media-types.table.ts'
import { sniffFile } from './sniff.ts'
import { originalPath } from './storage-paths.ts'
import type { StoredFile } from './stored-file.ts'
import { sanitizeSvg } from './svg/sanitize-svg.ts'

export interface StoreSettings {
  readonly mediaDir: string
  readonly limits: MediaLimits
}

type Facts = Pick<StoredFile, 'width' | 'height' | 'frames' | 'color'>
interface Content {
  /** New bytes, or the file whose bytes are taken as they are. */
  readonly source: Buffer | string
  readonly facts: Facts
}

/**
 * Takes a file into the store: tells what it is by its bytes, decodes and cleans it, names it by its hash and
 * forces it to the disk. The same bytes twice are stored once. The given file is only read.
 * Bytes that no document comes to need are swept away later.
 *
 * @param file path of a local file; @param name as the sender called it
 * @throws MediaRefusal
 */
export async function storeUpload(
  { file, name }: { readonly file: string; readonly name: string },
  { mediaDir, limits }: StoreSettings,
): Promise<StoredFile> {
  const { size } = await stat(file)
  if (size === 0) throw emptyFile()
  if (size > limits.fileBytes) throw fileTooLarge(limits.fileBytes)
  const type = await sniffFile(file, name)
  const { source, facts } = await contentOf(file, type, { size, limits })
  const written = await writeTemporary(mediaDir, source)
  try {
    await putInPlace(written.temporary, originalPath(mediaDir, written.hash, type.extension))
  } finally {
    await rm(written.temporary, { force: true })
  }
  return {
    hash: written.hash,
    name: cleanFileName(name, type.extension),
    mimeType: type.mime,
    extension: type.extension,
    filesize: written.bytes,
    ...facts,
  }
}

async function contentOf(
  file: string,
  type: MediaType,
  { size, limits }: { readonly size: number; readonly limits: MediaLimits },
): Promise<Content> {
  if (type.kind === 'image') {
    if (size > limits.imageBytes) throw fileTooLarge(limits.imageBytes)
    const { bytes, ...facts } = await takeImage(await readFile(file), type.mime, limits)
    return { source: bytes, facts }
  }
  if (type.kind !== 'svg') return { source: file, facts: {} }
  if (size > limits.svgBytes) throw fileTooLarge(limits.svgBytes)
  const { text, ...facts } = sanitizeSvg(decodeUtf8(await readFile(file)))
  return { source: Buffer.from(text), facts }
}

/** What looks like UTF-8 to us and like something else to a browser would be sanitised in vain. */
function decodeUtf8(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw svgRefused()
  }
}

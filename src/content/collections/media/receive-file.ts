import { rm, writeFile, mkdir } from 'node:fs/promises'
import path from 'node:path'
import type { PayloadRequest } from 'payload'
import { newId } from '#config/new-id.ts'
import { storedFileSchema, type StoredFile } from '#content/media-storage/stored-file.ts'
import { temporaryFolder } from '#content/media-storage/storage-paths.ts'
import { storeUpload } from '#content/media-storage/store-upload.ts'
import { mediaStore } from './media-store.ts'

/** Under this name a file that is in the store waits in `req.context` for the document that is about to be written. */
export const STORED_FILE = 'storedFile'

/**
 * Takes the file that a request brought into the store and hides it from Payload, which would otherwise judge,
 * decode and name it by its own rules.
 *
 * @returns undefined when there is none. @throws MediaRefusal
 */
export async function receiveFile(req: PayloadRequest): Promise<StoredFile | undefined> {
  const { file } = req
  if (!file) return undefined
  delete req.file
  const given = file.tempFilePath ? file.tempFilePath : await writeDown(file.data)
  try {
    return await storeUpload({ file: given, name: file.name }, mediaStore)
  } finally {
    await rm(given, { force: true })
  }
}

/** From the Local API a file comes as bytes. */
async function writeDown(bytes: Buffer): Promise<string> {
  const folder = temporaryFolder(mediaStore.mediaDir)
  await mkdir(folder, { recursive: true })
  const temporary = path.join(folder, `${newId()}.in`)
  await writeFile(temporary, bytes, { flag: 'wx', mode: 0o640 })
  return temporary
}

/** The stored file that waits for this write; nobody gets it twice. Only our own code can set a request's context. */
export function takeStoredFile(req: PayloadRequest): StoredFile | undefined {
  const waiting = req.context[STORED_FILE]
  req.context[STORED_FILE] = undefined
  return waiting === undefined ? undefined : storedFileSchema.parse(waiting)
}

/** Whatever a form left on the disk, also when it was refused before anybody looked at its files. */
export async function removeTemporaryFiles(req: PayloadRequest): Promise<void> {
  const left = [req.file, ...Object.values(req.files ?? {})].flatMap((file) => file ?? [])
  const paths = left.map(({ tempFilePath }) => tempFilePath).filter((file) => file !== undefined)
  await Promise.all(paths.filter((file) => file !== '').map((file) => rm(file, { force: true })))
}

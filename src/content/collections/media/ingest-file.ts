import type { Payload, PayloadRequest } from 'payload'
import type { Media } from '#content/payload-types.ts'
import { storeUpload } from '#content/media-storage/store-upload.ts'
import type { StoredFile } from '#content/media-storage/stored-file.ts'
import type { Trusted } from '#publishing/trusted.ts'
import { mediaStore } from './media-store.ts'
import { STORED_FILE } from './receive-file.ts'

export type MediaFields = Partial<
  Pick<
    Media,
    'title' | 'alt' | 'caption' | 'credit' | 'description' | 'imported' | 'folder' | 'uploadedBy'
  >
>

export interface IngestOrder {
  /** A local file, only read; or one that `storeFile` has put into the store already. */
  readonly file: { readonly path: string; readonly name: string } | StoredFile
  readonly data?: MediaFields
  readonly trusted: Trusted
  /** Its transaction is used when there is one. */
  readonly req?: PayloadRequest
}

/**
 * Puts a local file into the store, without a document: for an import, before it opens the transaction in which
 * documents are written, since decoding inside one keeps every other save waiting.
 *
 * @throws MediaRefusal
 */
export const storeFile = (file: string, name: string): Promise<StoredFile> =>
  storeUpload({ file, name }, mediaStore)

/**
 * Makes a media document of a local file, for the server's own writers (import, seed).
 *
 * @throws MediaRefusal; whatever Payload throws
 */
export async function ingestFile(payload: Payload, order: IngestOrder): Promise<Media> {
  const { file, data = {}, trusted, req } = order
  const stored = 'hash' in file ? file : await storeFile(file.path, file.name)
  return payload.create({
    collection: 'media',
    data,
    depth: 0,
    context: { trusted, [STORED_FILE]: stored },
    ...(req && { req }),
  })
}

/**
 * Gives a document that has no file one that is in the store already; nothing else of it changes, not even its date:
 * by that an import sees whether a person has touched it.
 */
export async function attachFile(
  payload: Payload,
  {
    id,
    file,
    trusted,
    req,
  }: { id: string; file: StoredFile; trusted: Trusted; req: PayloadRequest },
): Promise<void> {
  const before = await payload.findByID({ collection: 'media', id, depth: 0, req })
  const context = { trusted, [STORED_FILE]: file }
  await payload.update({ collection: 'media', id, data: {}, depth: 0, context, req })
  const { updatedAt } = before
  await payload.db.updateOne({
    collection: 'media',
    id,
    data: { updatedAt },
    req,
    returning: false,
  })
}

import type { PayloadRequest } from 'payload'
import { attachFile, ingestFile } from '#content/collections/media/ingest-file.ts'
import type { StoredFile } from '#content/media-storage/stored-file.ts'
import type { NewDocument } from './store-document.ts'

/**
 * A media document with its file, through Payload: its hooks know what is to be written of a file. An entry that waits
 * for its file gets that alone, for a person may have written its alternative text meanwhile.
 */
export async function storeFileDocument(
  req: PayloadRequest,
  { values, createdAt, updatedAt, file }: NewDocument & { readonly file: StoredFile },
  operation: 'create' | 'update',
): Promise<void> {
  const { payload } = req
  const { id, ...data } = values
  // One date twice, until a person changes it: an undo tells by that what may go.
  const written = createdAt ?? new Date().toISOString()
  const dates = { createdAt: written, updatedAt: updatedAt ?? written }
  const trusted = { by: 'import' as const, id, publish: true, ...dates }
  if (operation === 'create') await ingestFile(payload, { file, data, trusted, req })
  else await attachFile(payload, { id, file, trusted: { by: 'import', publish: true }, req })
}

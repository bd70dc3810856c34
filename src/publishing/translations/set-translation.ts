import type { CollectionSlug, PayloadRequest } from 'payload'
import { valuesOf } from '#publishing/document-values.ts'
import { writeChanges } from '#publishing/changes/note-change.ts'
import { findLatest } from '#publishing/versions/find-revision.ts'
import { inTransaction } from '#publishing/versions/in-transaction.ts'
import type { TranslationFacts } from './translation.ts'

/**
 * Says of a document which group it is in and what it was translated from: in its row and in its newest version, so
 * that neither what is public nor what is drafted beside it changes, and no new revision is made. Whoever calls this has
 * asked whether the person may change the document.
 */
export async function setTranslation(
  req: PayloadRequest,
  { type, id }: { readonly type: CollectionSlug; readonly id: string },
  facts: Partial<TranslationFacts>,
): Promise<void> {
  await inTransaction(req, async () => {
    const row: unknown = await req.payload.db.updateOne({
      ...{ collection: type, id, req },
      data: { ...facts },
    })
    const { versions } = req.payload.collections[type].config
    if (versions) await setInVersion(req, { type, id }, facts)
    const isPublic = !versions || valuesOf(row)['_status'] === 'published'
    await writeChanges(req, [{ type, document: id, what: isPublic ? 'updated' : 'draft' }])
  })
}

/** Whole, because one of the engines writes a version as it is given. */
async function setInVersion(
  req: PayloadRequest,
  { type, id }: { readonly type: CollectionSlug; readonly id: string },
  facts: Partial<TranslationFacts>,
): Promise<void> {
  const row = await findLatest(req, { type, id })
  if (row === undefined) return
  await req.payload.db.updateVersion({
    ...{ collection: type, id: row.id, req, returning: false },
    versionData: {
      ...{ autosave: row.autosave, parent: id, version: { ...row.version, ...facts } },
      ...{ createdAt: row.createdAt, updatedAt: row.updatedAt, latest: row.latest },
    },
  })
}

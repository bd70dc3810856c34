import { findRevision, type RevisionName, type VersionsReq } from './find-revision.ts'
import { revisionLost } from './versions.errors.ts'

/**
 * Keeps a revision from being overwritten: Payload writes each autosave over the one before, unless that is marked as
 * a version of its own. Whoever hands out a revision's id (a schedule, a preview link, an approval) pins it first.
 *
 * @throws CodedError `versions.revision-lost` (409) when it is already gone
 */
export async function pinRevision(req: VersionsReq, name: RevisionName): Promise<void> {
  const row = await findRevision(req, name)
  if (row === undefined) throw revisionLost()
  if (row.autosave !== true) return
  // The row keeps all else, its dates too: it is not a new state.
  const versionData = {
    ...{ autosave: false, parent: name.id, version: { ...row.version } },
    ...{ createdAt: row.createdAt, updatedAt: row.updatedAt, latest: row.latest === true },
  }
  await req.payload.db.updateVersion({
    collection: name.type,
    id: row.id,
    req,
    versionData,
    returning: false,
  })
}

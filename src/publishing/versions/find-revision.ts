import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { type DocumentValues, valuesOf } from '#publishing/document-values.ts'

export interface RevisionName {
  readonly type: CollectionSlug
  readonly id: string
  /** Our own id of a saved state: the document's field `revision`. */
  readonly revision: string
}

export interface VersionRow {
  /** Payload's id of the row. */
  readonly id: string
  /** The next autosave overwrites it. */
  readonly autosave: boolean
  readonly latest: boolean
  readonly createdAt: string
  readonly updatedAt: string
  readonly version: DocumentValues
}

export type VersionsReq = { payload: Payload } & Partial<Pick<PayloadRequest, 'transactionID'>>

/** The version row that holds a revision, if it is still there. */
export async function findRevision(
  req: VersionsReq,
  { type, id, revision }: RevisionName,
): Promise<VersionRow | undefined> {
  return findVersion(req, type, [
    { parent: { equals: id } },
    { 'version.revision': { equals: revision } },
  ])
}

/** The newest state of a document, a draft or not. */
export async function findLatest(
  req: VersionsReq,
  { type, id }: Pick<RevisionName, 'type' | 'id'>,
): Promise<VersionRow | undefined> {
  return findVersion(req, type, [{ parent: { equals: id } }, { latest: { equals: true } }])
}

async function findVersion(
  req: VersionsReq,
  collection: CollectionSlug,
  and: object[],
): Promise<VersionRow | undefined> {
  const { docs } = await req.payload.db.findVersions<Record<string, unknown>>({
    collection,
    req,
    where: { and: and.map((condition) => ({ ...condition })) },
    limit: 1,
    pagination: false,
    sort: '-createdAt',
  })
  const [row] = docs
  if (row === undefined) return undefined
  const { id, createdAt, updatedAt, version, latest } = row
  const autosave = 'autosave' in row && row.autosave === true
  return {
    ...{ id: String(id), createdAt, updatedAt, version: valuesOf(version) },
    ...{ autosave, latest: latest === true },
  }
}

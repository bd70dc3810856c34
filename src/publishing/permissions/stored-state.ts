import type { CollectionSlug, PayloadRequest } from 'payload'
import type { Stored } from './decide.ts'

export interface StoredState {
  /** The row itself: what is public, if anything is. */
  row: Stored
  /** The newest version, a draft or not; the row where there are no versions. */
  latest: Stored
}

interface Address {
  req: PayloadRequest
  collection: CollectionSlug
  id: string | number
  versioned: boolean
}

async function latestVersion({ req, collection, id }: Address): Promise<Stored | undefined> {
  const { docs } = await req.payload.db.findVersions<Stored>({
    collection,
    limit: 1,
    pagination: false,
    req,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
  })
  return docs[0]?.version
}

/** Both states of a document, read inside the request's transaction. */
export async function readStoredState(address: Address): Promise<StoredState | undefined> {
  const { req, collection, id, versioned } = address
  const row = await req.payload.db.findOne<Stored & { id: string }>({
    collection,
    req,
    where: { id: { equals: id } },
  })
  if (row === null) return undefined
  const latest = versioned ? await latestVersion(address) : undefined
  return { row, latest: latest ?? row }
}

import type { CollectionSlug, Payload } from 'payload'
import { textOf, valuesOf } from '#publishing/document-values.ts'

interface Dated {
  readonly id: string
  readonly createdAt: string
  readonly updatedAt: string
}

/**
 * Which imported documents somebody has changed since. Of a type with versions the newest state must be the one that
 * an import wrote, which keeps its revision beside it; the others carry one date twice until a person's first change.
 */
export async function editedIds(
  payload: Payload,
  collection: CollectionSlug,
  documents: readonly Dated[],
): Promise<Set<string>> {
  if (documents.length === 0) return new Set()
  if (payload.collections[collection].config.versions)
    return newerStates(payload, collection, documents)
  const edited = documents.filter(
    ({ createdAt, updatedAt }) => Date.parse(createdAt) !== Date.parse(updatedAt),
  )
  return new Set(edited.map(({ id }) => id))
}

async function newerStates(
  payload: Payload,
  collection: CollectionSlug,
  documents: readonly Dated[],
): Promise<Set<string>> {
  const { docs } = await payload.db.findVersions<Record<string, unknown>>({
    collection,
    where: {
      and: [{ parent: { in: documents.map(({ id }) => id) } }, { latest: { equals: true } }],
    },
    pagination: false,
    limit: 0,
    select: { parent: true, version: { revision: true, imported: true } },
  })
  const newer = docs.filter(({ version }) => !isImported(valuesOf(version)))
  return new Set(newer.map(({ parent }) => String(parent)))
}

/** Key, in `imported.data`, of the revision that an import wrote. */
export const IMPORTED_REVISION = 'revision'

function isImported(version: Readonly<Record<string, unknown>>): boolean {
  const details = valuesOf(valuesOf(version['imported'])['data'])
  const revision = textOf(version, 'revision')
  return revision !== undefined && revision === textOf(details, IMPORTED_REVISION)
}

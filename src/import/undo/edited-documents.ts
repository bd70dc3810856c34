import type { CollectionSlug, Payload } from 'payload'

interface Dated {
  readonly id: string
  readonly createdAt: string
  readonly updatedAt: string
}

/**
 * Which imported documents somebody has changed since. A type with versions has more than the one that the
 * import made; the others carry one date twice until their first change.
 */
export async function editedIds(
  payload: Payload,
  collection: CollectionSlug,
  documents: readonly Dated[],
): Promise<Set<string>> {
  const { config } = payload.collections[collection]
  if (!config.versions) {
    const edited = documents.filter(
      ({ createdAt, updatedAt }) => Date.parse(createdAt) !== Date.parse(updatedAt),
    )
    return new Set(edited.map(({ id }) => id))
  }
  const { docs } = await payload.db.findVersions<{ id: string }>({
    collection,
    where: { parent: { in: documents.map(({ id }) => id) } },
    pagination: false,
    limit: 0,
    select: { parent: true },
  })
  const seen = new Set<string>()
  const edited = new Set<string>()
  for (const { parent } of docs) {
    const id = String(parent)
    if (seen.has(id)) edited.add(id)
    seen.add(id)
  }
  return edited
}

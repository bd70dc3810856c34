import type { CollectionSlug, Payload, Where } from 'payload'
import { idOf, textOf, valuesOf } from '#publishing/document-values.ts'

/** What an undo has to know of a document that an import made. */
export interface Imported {
  readonly id: string
  readonly title: string
  readonly parent: string | undefined
  readonly createdAt: string
  readonly updatedAt: string
}

/** All of a type that a run has made, in whatever state. */
export async function importedBy(
  payload: Payload,
  collection: CollectionSlug,
  where: Where,
): Promise<Imported[]> {
  const { docs } = await payload.db.find({
    collection,
    where,
    limit: 0,
    pagination: false,
    select: {
      title: true,
      name: true,
      authorName: true,
      parent: true,
      createdAt: true,
      updatedAt: true,
    },
  })
  return docs.map((found) => {
    const document = valuesOf(found)
    return {
      id: String(document['id']),
      title:
        textOf(document, 'title') ??
        textOf(document, 'name') ??
        textOf(document, 'authorName') ??
        '',
      parent: idOf(document['parent']),
      createdAt: String(document['createdAt']),
      updatedAt: String(document['updatedAt']),
    }
  })
}

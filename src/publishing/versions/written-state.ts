import type { CollectionSlug, PayloadRequest } from 'payload'
import { type DocumentValues, valuesOf } from '#publishing/document-values.ts'

/**
 * What a save did to the public half of a document:
 * `public` it is public now, with this content · `draft` only a draft was saved beside what is public or not ·
 * `hidden` it is not public, and this save wrote the row itself (unpublished, trashed, a first draft).
 */
export type WrittenState = 'public' | 'draft' | 'hidden'

interface Written {
  readonly req: PayloadRequest
  readonly collection: CollectionSlug
  readonly versioned: boolean
  readonly document: DocumentValues
}

const known = new WeakMap<object, Promise<WrittenState>>()

/** Asked by several rooms after one save and found out once: `document` is the object that Payload hands to each hook. */
export function writtenState(written: Written): Promise<WrittenState> {
  const already = known.get(written.document)
  if (already !== undefined) return already
  const finding = findState(written)
  known.set(written.document, finding)
  return finding
}

async function findState({ req, collection, versioned, document }: Written): Promise<WrittenState> {
  if (!versioned) return 'public'
  if (document['deletedAt']) return 'hidden'
  if (document['_status'] === 'published') return 'public'
  const row = await publicRow(req, collection, String(document['id']))
  if (row['_status'] === 'published') return 'draft'
  return row['revision'] === document['revision'] ? 'hidden' : 'draft'
}

/** The row itself: what is public, if anything is; a draft lives in the versions alone. */
export async function publicRow(
  req: Pick<PayloadRequest, 'payload'> & Partial<Pick<PayloadRequest, 'transactionID'>>,
  collection: CollectionSlug,
  id: string,
): Promise<DocumentValues> {
  const found: unknown = await req.payload.db.findOne({
    collection,
    req,
    where: { id: { equals: id } },
    select: { _status: true, revision: true, deletedAt: true },
  })
  return valuesOf(found)
}

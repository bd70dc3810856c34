import type { CollectionSlug, Payload } from 'payload'
import { textOf, valuesOf } from '#publishing/document-values.ts'
import { editedIds } from '../edited-documents.ts'
import type { QueuedDocument } from './write-batches.ts'

/**
 * What is to be done with a document: it is `new`, as it was (`same`), changed at the source and not here (`newer`),
 * changed at both (`edited`), or an entry whose file has come at last (`file`).
 */
export type Decision = 'new' | 'same' | 'newer' | 'edited' | 'file'

interface Stored {
  readonly id: string
  readonly checksum: string | undefined
  readonly hasFile: boolean
  readonly createdAt: string
  readonly updatedAt: string
}

/** Decides for each of a batch, by what the database holds; one query for each type, two where something is newer. */
export async function decide(
  payload: Payload,
  batch: readonly QueuedDocument[],
): Promise<Map<string, Decision>> {
  const decisions = new Map<string, Decision>()
  for (const collection of new Set(batch.map((document) => document.collection))) {
    const documents = batch.filter((document) => document.collection === collection)
    const stored = await readStored(payload, collection, documents)
    const newer = documents.filter((document) => isNewer(document, stored.get(document.values.id)))
    const edited = await editedIds(
      payload,
      collection,
      newer.flatMap(({ values }) => stored.get(values.id) ?? []),
    )
    for (const document of documents) {
      const { id } = document.values
      decisions.set(id, decisionFor(document, stored.get(id), edited))
    }
  }
  return decisions
}

function decisionFor(
  document: QueuedDocument,
  stored: Stored | undefined,
  edited: ReadonlySet<string>,
): Decision {
  if (stored === undefined) return 'new'
  if (document.file !== undefined && !stored.hasFile) return 'file'
  if (!isNewer(document, stored)) return 'same'
  return edited.has(stored.id) ? 'edited' : 'newer'
}

/** What no import wrote has no checksum, and is left alone. */
function isNewer({ values }: QueuedDocument, stored: Stored | undefined): boolean {
  const checksum = textOf(valuesOf(values['imported']), 'checksum')
  return stored?.checksum !== undefined && checksum !== stored.checksum
}

async function readStored(
  payload: Payload,
  collection: CollectionSlug,
  documents: readonly QueuedDocument[],
): Promise<Map<string, Stored>> {
  const { docs } = await payload.db.find<Record<string, unknown>>({
    collection,
    where: { id: { in: documents.map(({ values }) => values.id) } },
    limit: 0,
    pagination: false,
    select: {
      ...{ imported: { checksum: true }, createdAt: true, updatedAt: true },
      ...(collection === 'media' && { hash: true }),
    },
  })
  return new Map(docs.map((document) => [String(document['id']), storedOf(document)]))
}

function storedOf(document: Readonly<Record<string, unknown>>): Stored {
  return {
    id: String(document['id']),
    checksum: textOf(valuesOf(document['imported']), 'checksum'),
    hasFile: textOf(document, 'hash') !== undefined,
    createdAt: String(document['createdAt']),
    updatedAt: String(document['updatedAt']),
  }
}

import type { Payload } from 'payload'
import type { IndexWriter } from '#config/database/search/index-writer.ts'
import type { IndexedDocument } from '#config/database/search/search-index.ts'
import type { SqliteSearchIndex } from '#config/database/search/sqlite-search-index.ts'
import { openDocuments } from '../documents.ts'
import { digestOf, readEntries } from './search-entries.ts'
import { takeChanges } from './take-changes.ts'

/** Documents of one transaction: a fifth of a second of work. */
const AT_ONCE = 25

/**
 * Does what is to be done now, by one process at a time.
 *
 * @returns how many documents wait; undefined when another process is at it
 */
export async function workOnIndex(
  payload: Payload,
  index: SqliteSearchIndex,
  { hasNews, isFirstLook }: { hasNews: boolean; isFirstLook: boolean },
): Promise<number | undefined> {
  // Kept whatever comes of the reading: what visitors may not see is out.
  const isTaken =
    !hasNews ||
    (await index.alone(async (writer) => {
      await takeChanges(payload, writer, isFirstLook)
      return true
    }))
  if (isTaken !== true) return undefined
  return index.alone(async (writer) => {
    writer.enqueueDue(new Date())
    await readPending(payload, writer)
    const left = writer.pendingCount()
    if (left === 0) writer.setMeta('complete', '1')
    return left
  })
}

async function readPending(payload: Payload, writer: IndexWriter): Promise<void> {
  const named = writer.pending(AT_ONCE)
  if (named.length === 0) return
  const language = writer.meta('language') ?? 'en'
  const { documents, digests } = await readEntries(openDocuments(payload), named, language)
  const now = new Date().toISOString()
  for (const one of named) {
    const document = documents.get(`${one.type}:${one.id}`)
    if (!document?.publishedAt) writer.remove(one)
    else if (document.publishedAt > now) writer.postpone(one, document.publishedAt)
    else writer.put(document)
  }
  for (const [used, digest] of digests) writer.noteDigest(used, digest)
  noteMissingParts(writer, [...documents.values()])
}

/** What has no words for visitors yet may have some later: a pattern that is a draft still. */
function noteMissingParts(writer: IndexWriter, documents: readonly IndexedDocument[]): void {
  for (const used of documents.flatMap(({ uses }) => uses))
    if (writer.digestOf(used) === undefined) writer.noteDigest(used, digestOf(undefined))
}

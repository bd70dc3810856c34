import type { Payload } from 'payload'
import type { IndexWriter } from '#config/database/search/index-writer.ts'
import { newestCursor } from '#publishing/changes/read-changes.ts'
import { lowestIdAt } from '#publishing/changes/uuid-time.ts'
import { openDocuments, type Documents } from '../documents.ts'
import { listedAnyTime } from '../gate.ts'
import { before, unseenChanges } from './unseen-changes.ts'

const DAY_MS = 24 * 3_600_000
const IDS_AT_ONCE = 2000
const TYPES = ['posts', 'pages'] as const

/** All that is public waits to be read. What changed until now is in it. */
export async function beginIndex(payload: Payload, writer: IndexWriter): Promise<void> {
  writer.empty()
  const recent = lowestIdAt(new Date(Date.now() - DAY_MS))
  const newest = await newestCursor(payload)
  const cursor = newest > recent ? newest : recent
  const { changed } = await unseenChanges(payload, writer, cursor)
  const ids = changed.map(({ id }) => id)
  writer.noteSeen(ids, before(cursor))
  const anchor = ids.at(-1)
  if (anchor !== undefined) writer.setMeta('anchor', anchor)
  const documents = openDocuments(payload)
  for (const type of TYPES) await enqueueType(documents, writer, type)
  writer.setMeta('cursor', cursor)
  writer.setMeta('language', await firstLanguage(documents))
}

async function enqueueType(
  documents: Documents,
  writer: IndexWriter,
  type: (typeof TYPES)[number],
): Promise<void> {
  for (let after = ''; ;) {
    const { docs } = await documents.find(type, {
      where: { and: [listedAnyTime, { id: { greater_than: after } }] },
      sort: ['id'],
      limit: IDS_AT_ONCE,
      select: { title: true },
    })
    writer.enqueue(
      docs.map(({ id }) => ({ type, id })),
      false,
    )
    after = docs.at(-1)?.id ?? after
    if (docs.length < IDS_AT_ONCE) return
  }
}

/** Documents without a language are of this one. */
export async function firstLanguage(documents: Documents): Promise<string> {
  const { languages } = await documents.site()
  return languages?.[0]?.code ?? 'en'
}

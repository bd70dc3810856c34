import type { Payload } from 'payload'
import type { IndexWriter, Named } from '#config/database/search/index-writer.ts'
import type { RecordedChange } from '#publishing/changes/change.ts'
import { isTooOld } from '#publishing/changes/read-changes.ts'
import { lowestIdAt, timeOfId } from '#publishing/changes/uuid-time.ts'
import { openDocuments, type Documents } from '../documents.ts'
import { listedAnyTime } from '../gate.ts'
import { beginIndex, firstLanguage } from './begin-index.ts'
import { digestOf } from './search-entries.ts'
import { readParts } from './search-parts.ts'
import { before, OVERLAP_MS, unseenChanges } from './unseen-changes.ts'

const DAY_MS = 24 * 3_600_000
const DAYS_TO_SPARE = 5
const PARTS = new Set(['categories', 'tags', 'users', 'media', 'patterns'])
const IDS_AT_ONCE = 500

/**
 * Brings what has to be read again up to the newest change: from the cursor of the index on, each change once. An index
 * that stood still for too long, or belongs to another state of the database, begins anew.
 */
export async function takeChanges(
  payload: Payload,
  writer: IndexWriter,
  isFirstLook: boolean,
): Promise<void> {
  const cursor = writer.meta('cursor')
  if (cursor === undefined) return beginIndex(payload, writer)
  if (isFirstLook && !(await isOfThisDatabase(payload, writer, cursor)))
    return beginIndex(payload, writer)
  const { changed, newest } = await unseenChanges(payload, writer, cursor)
  if (changed.length === 0) return restOn(writer, cursor)
  await enqueueChanged(payload, writer, changed)
  const ids = changed.map(({ id }) => id)
  writer.noteSeen(ids, before(newest))
  writer.setMeta('cursor', newest)
  writer.setMeta('anchor', ids.at(-1) ?? newest)
}

/** The change that was seen last is still there, unless the database was replaced by another or an older one. */
async function isOfThisDatabase(
  payload: Payload,
  writer: IndexWriter,
  cursor: string,
): Promise<boolean> {
  if (isTooOld(cursor)) return false
  const anchor = writer.meta('anchor')
  if (anchor === undefined) return true
  const { totalDocs } = await payload.db.count({
    collection: 'changes',
    where: { id: { equals: anchor } },
  })
  return totalDocs === 1
}

/** Where nothing happens for a month the cursor would grow too old, and the row that it came from is pruned. */
function restOn(writer: IndexWriter, cursor: string): void {
  if (timeOfId(cursor).getTime() > Date.now() - DAY_MS) return
  writer.setMeta('cursor', lowestIdAt(new Date(Date.now() - 2 * OVERLAP_MS)))
  const anchor = writer.meta('anchor')
  if (anchor !== undefined && isTooOld(anchor, new Date(Date.now() + DAYS_TO_SPARE * DAY_MS)))
    writer.unsetMeta('anchor')
}

async function enqueueChanged(
  payload: Payload,
  writer: IndexWriter,
  changes: readonly RecordedChange[],
): Promise<void> {
  const named: Named[] = []
  const parts = new Set<string>()
  for (const { type, document, what } of changes) {
    if (what === 'draft') continue
    if (type === 'posts' || type === 'pages') {
      named.push({ type, id: document })
    }
    if (PARTS.has(type)) parts.add(`${type}:${document}`)
  }
  const documents = openDocuments(payload)
  for (const type of ['posts', 'pages'] as const) {
    const ids = named.filter((one) => one.type === type).map(({ id }) => id)
    await takeOutHidden(documents, writer, { type, ids })
  }
  writer.enqueue(named, true)
  await enqueueUsers(documents, writer, parts)
  if (changes.some(({ type }) => type === 'site')) await followLanguage(documents, writer)
}

/**
 * What visitors may not see any more, or not yet, leaves the index before anything else is done: however much waits to
 * be read, no search tells of it.
 */
async function takeOutHidden(
  documents: Documents,
  writer: IndexWriter,
  { type, ids }: { type: 'pages' | 'posts'; ids: readonly string[] },
): Promise<void> {
  const now = new Date().toISOString()
  for (let start = 0; start < ids.length; start += IDS_AT_ONCE) {
    const some = [...new Set(ids.slice(start, start + IDS_AT_ONCE))]
    const { docs } = await documents.find(type, {
      where: { and: [listedAnyTime, { id: { in: some } }] },
      limit: 0,
      select: { publishedAt: true },
    })
    const shown = new Set(
      docs.filter(({ publishedAt }) => publishedAt && publishedAt <= now).map(({ id }) => id),
    )
    for (const id of some) if (!shown.has(id)) writer.remove({ type, id })
  }
}

/** Documents that have words from what changed, if those words did: a user changes with each new portrait. */
async function enqueueUsers(
  documents: Documents,
  writer: IndexWriter,
  used: ReadonlySet<string>,
): Promise<void> {
  const known = [...used].filter((key) => writer.digestOf(key) !== undefined)
  const parts = await readParts(documents, known)
  for (const key of known) {
    const digest = digestOf(parts.get(key))
    if (digest === writer.digestOf(key)) continue
    writer.enqueueUsersOf(key)
    if (key.startsWith('patterns:')) writer.removeUsersOf(key)
    writer.noteDigest(key, digest)
  }
}

/** Documents without a language are of the first one: another first one means other stems. */
async function followLanguage(documents: Documents, writer: IndexWriter): Promise<void> {
  const language = await firstLanguage(documents)
  if (language === writer.meta('language')) return
  writer.setMeta('language', language)
  writer.enqueueAll()
}

import type { CollectionSlug, Payload } from 'payload'
import { isRecord } from '#publishing/document-values.ts'
import { findSchedules } from './schedule-rows.ts'

export interface PruneOptions {
  readonly type: CollectionSlug
  /** How many of the newest versions stay in any case. */
  readonly keep?: number
  /** Revisions that something else names (preview links, approvals), beside the schedules. */
  readonly isPinned?: (revision: string) => boolean
}

const AT_ONCE = 100

/**
 * Deletes old versions of a type. What stays: the newest hundred of each document, every revision that a schedule, a
 * translation or `isPinned` names, and the one that is public. Meant to run once a day.
 *
 * @returns how many versions were deleted
 */
export async function pruneRevisions(payload: Payload, options: PruneOptions): Promise<number> {
  const { type } = options
  let count = 0
  let after = ''
  for (;;) {
    const { docs } = await payload.db.find<{ id: string; revision?: string | null }>({
      collection: type,
      where: { id: { greater_than: after } },
      select: { revision: true },
      sort: 'id',
      limit: AT_ONCE,
      pagination: false,
    })
    for (const { id, revision } of docs)
      count += await pruneDocument(payload, { id, isPublic: revision ?? '', ...options })
    if (docs.length < AT_ONCE) return count
    after = docs.at(-1)?.id ?? ''
  }
}

interface Pruning extends PruneOptions {
  readonly id: string
  /** The revision in the row itself. */
  readonly isPublic: string
}

async function pruneDocument(payload: Payload, pruning: Pruning): Promise<number> {
  const { type, id, keep = 100 } = pruning
  const old = await versionsBeyond(payload, { type, id, keep })
  if (old.length === 0) return 0
  const scheduled = await findSchedules(
    { payload },
    { and: [{ document: { equals: id } }, { state: { in: ['waiting', 'running', 'failed'] } }] },
  )
  const kept = new Set([
    pruning.isPublic,
    ...scheduled.map(({ revision }) => revision ?? ''),
    ...(await translatedRevisions(payload, pruning)),
  ])
  const goes = old.filter(
    ({ revision }) => !kept.has(revision) && pruning.isPinned?.(revision) !== true,
  )
  const ids = goes.map((version) => version.id)
  if (ids.length > 0)
    await payload.db.deleteVersions({ collection: type, where: { id: { in: ids } } })
  return ids.length
}

/** With these the translations of a document compare what it says now. */
async function translatedRevisions(
  payload: Payload,
  { type, id }: { type: CollectionSlug; id: string },
): Promise<string[]> {
  const { flattenedFields } = payload.collections[type].config
  if (!flattenedFields.some(({ name }) => name === 'translatedFrom')) return []
  const { docs } = await payload.db.find<{ translatedRevision?: string | null }>({
    ...{ collection: type, where: { translatedFrom: { equals: id } }, limit: 0, pagination: false },
    select: { translatedRevision: true },
  })
  return docs.flatMap(({ translatedRevision }) => translatedRevision ?? [])
}

async function versionsBeyond(
  payload: Payload,
  { type, id, keep }: { type: CollectionSlug; id: string; keep: number },
): Promise<{ id: string; revision: string }[]> {
  const { docs } = await payload.db.findVersions({
    collection: type,
    where: { parent: { equals: id } },
    select: { version: { revision: true } },
    sort: '-createdAt',
    limit: 0,
    pagination: false,
  })
  return docs.slice(keep).map((row) => ({
    id: String(row.id),
    revision: isRecord(row.version) ? String(row.version['revision'] ?? '') : '',
  }))
}

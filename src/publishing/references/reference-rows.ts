import type { Payload, PayloadRequest } from 'payload'
import { insertRows } from '#config/database/store-rows.ts'
import type { Reference as Row } from '#content/payload-types.ts'
import type { Reference } from './collect-references.ts'

export type Edition = Row['edition']
type ReferencesReq = { payload: Payload } & Partial<Pick<PayloadRequest, 'transactionID'>>

export interface Source {
  readonly type: string
  readonly id: string
}

const keyOf = ({ targetType, targetId, field }: Reference | Row): string =>
  [targetType, targetId, field].join(' ')

/**
 * Makes the rows of a document say what its states refer to, in the request's transaction: one query when nothing
 * has changed, as in most autosaves, three at most.
 *
 * @param wanted the editions to settle; one that is not given stays as it is
 */
export async function settleReferences(
  req: ReferencesReq,
  source: Source,
  wanted: Partial<Record<Edition, readonly Reference[]>>,
): Promise<void> {
  const present = await rowsOf(req, source)
  const stale: string[] = []
  const missing: object[] = []
  for (const edition of ['published', 'draft'] as const) {
    const references = wanted[edition]
    if (references === undefined) continue
    const there = present.filter((row) => row.edition === edition)
    const keys = new Set(references.map(keyOf))
    const known = new Set(there.map(keyOf))
    stale.push(...there.filter((row) => !keys.has(keyOf(row))).map(({ id }) => id))
    const fresh = references.filter((reference) => !known.has(keyOf(reference)))
    const from = { sourceType: source.type, sourceId: source.id, edition }
    missing.push(...fresh.map((reference) => ({ ...from, ...reference })))
  }
  await deleteRows(req, stale)
  if (missing.length > 0)
    await insertRows({ payload: req.payload, req, collection: 'references' }, missing)
}

/** The document is no more, and refers to nothing. What refers to it keeps its rows: those links are broken. */
export async function dropReferences(req: ReferencesReq, { type, id }: Source): Promise<void> {
  await req.payload.db.deleteMany({
    collection: 'references',
    req,
    where: { and: [{ sourceId: { equals: id } }, { sourceType: { equals: type } }] },
  })
}

async function rowsOf(req: ReferencesReq, { type, id }: Source): Promise<Row[]> {
  const { docs } = await req.payload.db.find<Row>({
    collection: 'references',
    req,
    where: { and: [{ sourceId: { equals: id } }, { sourceType: { equals: type } }] },
    limit: 0,
    pagination: false,
  })
  return docs
}

async function deleteRows(req: ReferencesReq, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await req.payload.db.deleteMany({
    collection: 'references',
    req,
    where: { id: { in: [...ids] } },
  })
}

/** Who refers to a document, and from which of its editions: what a visitor sees, what only a draft says. */
export async function referencesTo(
  payload: Payload,
  { type, id }: Source,
  { req, limit = 0 }: { req?: Pick<PayloadRequest, 'transactionID'>; limit?: number } = {},
): Promise<(Source & { edition: Edition; field: string })[]> {
  const { docs } = await payload.db.find<Row>({
    collection: 'references',
    ...(req && { req }),
    where: { and: [{ targetId: { equals: id } }, { targetType: { equals: type } }] },
    limit,
    pagination: false,
  })
  return docs.map(({ sourceType, sourceId, edition, field }) => ({
    ...{ type: sourceType, id: sourceId, edition },
    field: field ?? '',
  }))
}

/** What published documents of some types refer to, of one type: `id` of each by `type:id` of who refers to it. */
export async function referencesOf(
  payload: Payload,
  sourceTypes: readonly string[],
  targetType: string,
): Promise<Map<string, string[]>> {
  const { docs } = await payload.db.find<Row>({
    collection: 'references',
    where: {
      and: [
        { targetType: { equals: targetType } },
        { sourceType: { in: [...sourceTypes] } },
        { edition: { equals: 'published' } },
      ],
    },
    select: { sourceType: true, sourceId: true, targetId: true },
    limit: 0,
    pagination: false,
  })
  const targets = new Map<string, string[]>()
  for (const { sourceType, sourceId, targetId } of docs) {
    const key = `${sourceType}:${sourceId}`
    targets.set(key, [...(targets.get(key) ?? []), targetId])
  }
  return targets
}

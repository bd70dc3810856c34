import type { BasePayload, CollectionSlug, PayloadRequest, Where } from 'payload'
import { permissions } from '#content/permissions.table.ts'
import type { Schedule } from '#content/payload-types.ts'
import { textOf, valuesOf } from '#publishing/document-values.ts'
import { pathSettings } from '#publishing/paths/path-settings.ts'
import { pageSchedules } from '#publishing/versions/schedule-rows.ts'
import { knownZone } from '../schedule/zoned-time.ts'

interface Upcoming {
  readonly id: string
  readonly action: Schedule['action']
  readonly at: string
  readonly isFailed: boolean
  /** The document's title; empty when it has none. */
  readonly title: string
  readonly href: string
}

interface Agenda {
  readonly timeZone: string
  readonly next: readonly Upcoming[]
}

/** So many come next, and so many failed; the failures that nobody put away do not hide what comes. */
const SHOWN = { next: 5, failed: 3 }
const LOOKED_AT = 50

const isType = (payload: BasePayload, type: string): type is CollectionSlug =>
  type in payload.collections && permissions.cells().some((cell) => cell.type === type)

/** What failed and what comes next, of the documents that this person may read. */
export async function nextSchedules(
  payload: BasePayload,
  user: PayloadRequest['user'] | undefined,
): Promise<Agenda> {
  const settings = await payload.findGlobal({ slug: 'site', depth: 0 })
  const timeZone = knownZone(pathSettings(settings).timeZone)
  if (!user) return { timeZone, next: [] }
  const failed = { where: { state: { equals: 'failed' } }, sort: '-at', wanted: SHOWN.failed }
  const open = { where: { state: { in: ['waiting', 'running'] } }, sort: 'at', wanted: SHOWN.next }
  const latest = await findSeen(payload, user, failed)
  return { timeZone, next: [...latest.reverse(), ...(await findSeen(payload, user, open))] }
}

interface Looking {
  readonly where: Where
  readonly sort: string
  readonly wanted: number
}

/** The first of those that the person sees; the rest may be others', however many. */
async function findSeen(
  payload: BasePayload,
  user: NonNullable<PayloadRequest['user']>,
  { where, sort, wanted }: Looking,
): Promise<Upcoming[]> {
  const seen: Upcoming[] = []
  for (let page = 1; seen.length < wanted; page += 1) {
    const rows = await pageSchedules({ payload }, where, { page, limit: LOOKED_AT, sort })
    const titles = await titlesOf(payload, user, rows)
    seen.push(...rows.flatMap((row) => upcoming(row, titles)))
    if (rows.length < LOOKED_AT) break
  }
  return seen.slice(0, wanted)
}

function upcoming(
  { id, action, at, state, type, document }: Schedule,
  titles: ReadonlyMap<string, string>,
): Upcoming[] {
  const title = titles.get(`${type}:${document}`)
  if (title === undefined) return []
  const href = `/admin/collections/${type}/${document}`
  return [{ id, action, at, title, href, isFailed: state === 'failed' }]
}

/** The titles of those that the person may read, one query for each type. */
async function titlesOf(
  payload: BasePayload,
  user: NonNullable<PayloadRequest['user']>,
  rows: readonly Schedule[],
): Promise<ReadonlyMap<string, string>> {
  const types = [...new Set(rows.map(({ type }) => type))].filter((type) => isType(payload, type))
  const found = await Promise.all(
    types
      .filter((type) => permissions.may(user, 'read', type))
      .map(async (type) => {
        const ids = rows.filter((row) => row.type === type).map(({ document }) => document)
        const { docs } = await payload.find({
          ...{ collection: type, where: { id: { in: ids } }, draft: true, depth: 0 },
          ...{ pagination: false, user, overrideAccess: false },
        })
        return docs.map((doc) => {
          const document = valuesOf(doc)
          return [`${type}:${String(document['id'])}`, textOf(document, 'title') ?? ''] as const
        })
      }),
  )
  return new Map(found.flat())
}

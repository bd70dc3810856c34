import type { BasePayload, CollectionSlug, PayloadRequest } from 'payload'
import { permissions } from '#content/permissions.table.ts'
import type { Schedule } from '#content/payload-types.ts'
import { textOf, valuesOf } from '#publishing/document-values.ts'
import { pathSettings } from '#publishing/paths/path-settings.ts'
import { findSchedules } from '#publishing/versions/schedule-rows.ts'
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

const SHOWN = 5
/** Some of the next may be another's, which this person does not see. */
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
  const open = { state: { in: ['failed', 'waiting', 'running'] } }
  const rows = await findSchedules({ payload }, open, LOOKED_AT)
  const titles = await titlesOf(payload, user, rows)
  const seen = rows.flatMap((row) => {
    const title = titles.get(`${row.type}:${row.document}`)
    return title === undefined ? [] : [upcoming(row, title)]
  })
  return { timeZone, next: seen.slice(0, SHOWN) }
}

const upcoming = (
  { id, action, at, state, type, document }: Schedule,
  title: string,
): Upcoming => ({
  ...{ id, action, at, title },
  isFailed: state === 'failed',
  href: `/admin/collections/${type}/${document}`,
})

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

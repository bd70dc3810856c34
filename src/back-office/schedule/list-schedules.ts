import type { PayloadRequest, Where } from 'payload'
import type { Schedule } from '#content/payload-types.ts'
import { textOf } from '#publishing/document-values.ts'
import { settingsFor } from '#publishing/paths/path-settings.ts'
import { readFailure } from '#publishing/versions/failure-text.ts'
import { findRevision } from '#publishing/versions/find-revision.ts'
import { findSchedules } from '#publishing/versions/schedule-rows.ts'
import { isPublicAt, newestRevision, type ScheduleTarget } from './schedule-target.ts'
import type { DocumentSchedules, ScheduleView } from './schedule-view.ts'
import { knownZone } from './zoned-time.ts'

/** All of a document that is not done. */
export const openSchedulesOf = ({ type, id }: Pick<ScheduleTarget, 'type' | 'id'>): Where => ({
  and: [
    { type: { equals: type } },
    { document: { equals: id } },
    { state: { in: ['waiting', 'running', 'failed'] } },
  ],
})

/** What is going to happen to a document, and what did not. */
export async function listSchedules(
  req: PayloadRequest,
  target: ScheduleTarget,
): Promise<DocumentSchedules> {
  const rows = await findSchedules({ payload: req.payload }, openSchedulesOf(target))
  const names = await namesOf(
    req,
    rows.flatMap(({ by }) => by ?? []),
  )
  const { timeZone } = await settingsFor(req)
  return {
    timeZone: knownZone(timeZone),
    isPublic: isPublicAt(target, new Date()),
    newest: { revision: newestRevision(target), savedAt: textOf(target.newest, 'updatedAt') ?? '' },
    schedules: await Promise.all(rows.map((row) => viewOf(req, { row, target, names }))),
  }
}

interface Viewing {
  readonly row: Schedule
  readonly target: ScheduleTarget
  readonly names: ReadonlyMap<string, string>
}

async function viewOf(req: PayloadRequest, { row, target, names }: Viewing): Promise<ScheduleView> {
  const { id, action, at, state, by } = row
  const author = names.get(by ?? '')
  return {
    ...{ id, action, at, state: state === 'done' ? 'waiting' : state },
    ...(author !== undefined && { by: author }),
    ...(action !== 'unpublish' && (await savedState(req, { row, target }))),
    ...failureOf(row),
  }
}

/** The state that becomes public; of a publication date it is the published one. */
async function savedState(
  req: PayloadRequest,
  { row, target }: Pick<Viewing, 'row' | 'target'>,
): Promise<Pick<ScheduleView, 'revision' | 'savedAt'>> {
  const named = row.action === 'appear' ? textOf(target.row, 'revision') : row.revision
  const revision = named ?? ''
  const saved = await findRevision(req, { type: target.type, id: target.id, revision })
  return saved === undefined ? {} : { revision, savedAt: saved.updatedAt }
}

const failureOf = ({ state, error }: Schedule): Pick<ScheduleView, 'failure'> =>
  state === 'failed' && error ? { failure: readFailure(error) } : {}

/** Colleagues' names, also for those who may not read their accounts. */
async function namesOf(
  req: PayloadRequest,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { in: [...new Set(ids)] } },
    select: { name: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return new Map(docs.flatMap(({ id, name }) => (name ? [[id, name] as const] : [])))
}

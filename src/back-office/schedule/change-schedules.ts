import type { PayloadRequest } from 'payload'
import { addressedTypes } from '#content/paths.rules.ts'
import type { Schedule } from '#content/payload-types.ts'
import { findSchedules } from '#publishing/versions/schedule-rows.ts'
import {
  cancelSchedule,
  reschedule,
  schedule,
  type ScheduleOrder,
} from '#publishing/versions/schedule.ts'
import { openSchedulesOf } from './list-schedules.ts'
import { noSuchSchedule, nothingPublic, runsNow, signInFirst } from './schedule.errors.ts'
import { isPublicAt, newestRevision, readTarget, type ScheduleTarget } from './schedule-target.ts'

export interface Order {
  readonly action: 'publish' | 'unpublish'
  readonly at: Date
  /** The state that becomes public; the newest by default. */
  readonly revision?: string | undefined
}

const orderOf = (
  req: PayloadRequest,
  target: ScheduleTarget,
  { action, at, revision }: Order,
): ScheduleOrder => ({
  name: { type: target.type, id: target.id, revision: revision ?? newestRevision(target) },
  ...{ action, at, req },
  user: { id: String(req.user?.id) },
  addressed: addressedTypes.find(({ type }) => type === target.type),
})

/** Public already by then, or published by an earlier schedule. */
async function willBePublic(
  req: PayloadRequest,
  target: ScheduleTarget,
  at: Date,
): Promise<boolean> {
  if (isPublicAt(target, at)) return true
  const before = { at: { less_than: at.toISOString() }, action: { equals: 'publish' } }
  const open = { and: [openSchedulesOf(target), before, { state: { equals: 'waiting' } }] }
  return (await findSchedules({ payload: req.payload }, open, 1)).length > 0
}

/** @throws what `schedule` throws, and 409 when there would be nothing to unpublish */
export async function order(
  req: PayloadRequest,
  target: ScheduleTarget,
  wanted: Order,
): Promise<void> {
  const isIdle = wanted.action === 'unpublish' && !(await willBePublic(req, target, wanted.at))
  if (isIdle) throw nothingPublic(req)
  await schedule(req.payload, orderOf(req, target, wanted))
}

interface Found {
  readonly row: Schedule
  readonly target: ScheduleTarget
}

/** A schedule that a person may change: they may publish its document, and it has not begun. */
export async function findOwnOpen(req: PayloadRequest, id: string): Promise<Found> {
  if (!req.user) throw signInFirst(req)
  const [row] = await findSchedules({ payload: req.payload }, { id: { equals: id } }, 1)
  if (row === undefined || row.state === 'done' || row.action === 'appear')
    throw noSuchSchedule(req)
  const target = await readTarget(req, { type: row.type, id: row.document })
  if (row.state === 'running') throw runsNow(req)
  return { row, target }
}

export const cancel = (req: PayloadRequest, { row }: Found): Promise<void> =>
  cancelSchedule(req.payload, row.id, req)

/** The newest state in the place of the one that was ordered, at the same time. */
export async function renew(req: PayloadRequest, { row, target }: Found): Promise<void> {
  if (row.action !== 'publish') throw noSuchSchedule(req)
  const wanted = { action: 'publish', at: new Date(row.at) } as const
  await reschedule(req.payload, row.id, orderOf(req, target, wanted))
}

import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { newId } from '#config/new-id.ts'
import { writeChanges } from '#publishing/changes/note-change.ts'
import { dateOf } from '#publishing/document-values.ts'
import type { AddressedType } from '#publishing/paths/path-rule.ts'
import { reserveFor, unreserve } from '#publishing/paths/reserve.ts'
import { findRevision, type RevisionName } from './find-revision.ts'
import { inTransaction } from './in-transaction.ts'
import { pinRevision } from './pin-revision.ts'
import { deleteSchedules, findSchedules, insertSchedule } from './schedule-rows.ts'
import { begun, dateIsLater, inThePast, revisionLost } from './versions.errors.ts'

export interface ScheduleOrder {
  readonly name: Omit<RevisionName, 'revision'> & { readonly revision?: string }
  readonly action: 'publish' | 'unpublish'
  readonly at: Date
  /** Who orders it, and whose right is checked again when its time comes. */
  readonly user: { readonly id: string }
  /** How the type's addresses are made; none when it has no addresses. */
  readonly addressed?: AddressedType | undefined
  readonly req?: PayloadRequest
}

/**
 * Orders that a state becomes public, or a document private, at a time. To publish, the revision is pinned and its
 * address reserved. The caller has asked whether the user may.
 *
 * @returns the schedule's id
 * @throws CodedError `versions.in-the-past` and `versions.date-later` (400), `versions.revision-lost` (409),
 *   FieldRefused `paths.taken` (409)
 */
export async function schedule(payload: Payload, order: ScheduleOrder): Promise<string> {
  const { name, action, at, user } = order
  if (at.getTime() <= Date.now()) throw inThePast(order.req)
  const req = order.req ?? (await createLocalReq({}, payload))
  const id = newId()
  await inTransaction(req, async () => {
    if (action === 'publish') await prepare(req, order)
    const row = { id, type: name.type, document: name.id, action, by: user.id }
    const bound = action === 'publish' && name.revision !== undefined
    await insertSchedule(req, {
      ...row,
      at: at.toISOString(),
      ...(bound && { revision: name.revision }),
    })
    await writeChanges(req)
  })
  return id
}

async function prepare(req: PayloadRequest, { name, at, addressed }: ScheduleOrder): Promise<void> {
  const { type, id, revision = '' } = name
  const named = { type, id, revision }
  const row = await findRevision(req, named)
  if (row === undefined) throw revisionLost(req)
  const date = dateOf(row.version, 'publishedAt')
  if (date !== undefined && date > at) throw dateIsLater(req)
  await pinRevision(req, named)
  // Its publication gives it this date, of which its address may be made.
  const publishedAt = (date ?? at).toISOString()
  if (addressed !== undefined) await reserveFor(req, addressed, { ...row.version, id, publishedAt })
}

/**
 * Calls a schedule off that has not begun, and lets go the address that was kept for it.
 *
 * @throws CodedError `versions.begun` (409)
 */
export async function cancelSchedule(
  payload: Payload,
  id: string,
  asking?: PayloadRequest,
): Promise<void> {
  const req = asking ?? (await createLocalReq({}, payload))
  await inTransaction(req, async () => {
    const cancelled = { and: [{ id: { equals: id } }, { state: { in: ['waiting', 'failed'] } }] }
    const [found] = await findSchedules(req, cancelled, 1)
    if (found === undefined) throw begun(req)
    await deleteSchedules(req, cancelled)
    const open = { document: { equals: found.document }, state: { equals: 'waiting' } }
    const others = await findSchedules(req, { ...open, action: { in: ['publish', 'appear'] } }, 1)
    if (others.length === 0) await unreserve(req, { type: found.type, id: found.document })
    await writeChanges(req)
  })
}

/**
 * Has another state published than was ordered, at the same time and by who asks now.
 *
 * @returns the id of the schedule that takes the other's place
 * @throws what `schedule` throws; the former schedule then stays
 */
export async function reschedule(
  payload: Payload,
  former: string,
  order: ScheduleOrder,
): Promise<string> {
  const req = order.req ?? (await createLocalReq({}, payload))
  return inTransaction(req, async () => {
    await cancelSchedule(payload, former, req)
    return schedule(payload, { ...order, req })
  })
}

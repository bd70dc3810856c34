import type { PayloadRequest } from 'payload'
import { isDuplicate } from '#config/database/store-rows.ts'
import { noteChanges } from '#publishing/changes/note-change.ts'
import { hasWaitingPublication } from '#publishing/versions/schedule-rows.ts'
import { pathChanges } from './path-changes.ts'
import {
  changePaths,
  deletePaths,
  findRows,
  insertPaths,
  keyOf,
  type PathRow,
  type Target,
} from './path-rows.ts'
import { addressTaken } from './paths.errors.ts'
import { isHouses } from './own-paths.ts'
import { type Claim, type ClaimPlan, planClaim, redirectValues } from './plan-claim.ts'
import { freePath } from './suggest-path.ts'

export interface Claimed {
  /** The document had no address yet. */
  readonly isNew: boolean
  readonly hasMoved: boolean
  /** It was to appear at a date. */
  readonly wasReserved: boolean
}

/**
 * Gives a document its address, in the request's transaction. Of two that want the same one the unique key lets one
 * through; the other's whole save is undone.
 *
 * @throws FieldRefused `paths.taken` (409) with a free address as suggestion
 */
export async function claim(req: PayloadRequest, wanted: Claim): Promise<Claimed> {
  const rows = await findRows(req, {
    or: [{ target: { equals: keyOf(wanted.target) } }, { path: { equals: wanted.path } }],
  })
  const keepsReserved = await isWaitedFor(req, wanted.target, rows)
  const plan = planClaim({ ...wanted, keepsReserved }, rows)
  if (plan.takenBy !== undefined || (await isHouses(req, wanted.path)))
    throw await taken(req, wanted.path)
  await carryOut(req, wanted, plan)
  noteChanges(req, pathChanges(plan.touched, [wanted.target]))
  return {
    isNew: plan.former === undefined,
    hasMoved: plan.former !== undefined && plan.former.path !== wanted.path,
    wasReserved: rows.some((row) => row.state === 'reserved'),
  }
}

async function carryOut(req: PayloadRequest, wanted: Claim, plan: ClaimPlan): Promise<void> {
  await changePaths(req, plan.redirect, redirectValues(wanted.target))
  await deletePaths(req, plan.drop)
  if (plan.change !== undefined) await changePaths(req, [plan.change.id], plan.change.values)
  if (plan.insert === undefined) return
  try {
    await insertPaths(req, [plan.insert])
  } catch (error) {
    if (isDuplicate(error)) throw addressTaken(req, wanted.path, `${wanted.path}-2`)
    throw error
  }
}

const taken = async (req: PayloadRequest, path: string) =>
  addressTaken(req, path, await freePath(req, path))

/** Asked only where something is reserved for the document. */
export const isWaitedFor = async (
  req: PayloadRequest,
  target: Target,
  rows: readonly PathRow[],
): Promise<boolean> =>
  rows.some(({ state, target: of }) => state === 'reserved' && of === keyOf(target)) &&
  hasWaitingPublication(req, target)

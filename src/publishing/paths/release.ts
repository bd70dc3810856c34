import type { PayloadRequest } from 'payload'
import { noteChanges } from '#publishing/changes/note-change.ts'
import { forgetAppearances } from '#publishing/versions/appearance.ts'
import { isWaitedFor } from './claim.ts'
import { pathChanges } from './path-changes.ts'
import {
  changePaths,
  deletePaths,
  findRows,
  keyOf,
  type PathRow,
  type Target,
} from './path-rows.ts'

const withState = (rows: readonly PathRow[], state: PathRow['state']): PathRow[] =>
  rows.filter((row) => row.state === state)
const idsOf = (rows: readonly PathRow[]): string[] => rows.map(({ id }) => id)

/**
 * A document is no longer public, or is in the trash: its address answers 410, and others may take it. It stays the
 * document's own as long as nobody does, so that publishing again or restoring puts it back. What is reserved for a
 * state that a schedule is to publish stays reserved.
 */
export async function release(req: PayloadRequest, target: Target): Promise<void> {
  const rows = await findRows(req, { target: { equals: keyOf(target) } })
  const canonical = withState(rows, 'canonical')
  const isWaiting = await isWaitedFor(req, target, rows)
  const dropped = isWaiting ? [] : withState(rows, 'reserved')
  if (isWaiting) await forgetAppearances(req, target)
  await changePaths(req, idsOf(canonical), { state: 'gone', status: '410' })
  await deletePaths(req, idsOf(dropped))
  noteChanges(
    req,
    pathChanges(
      [...canonical, ...dropped].map(({ path }) => path),
      [target],
    ),
  )
}

/**
 * A document was destroyed: all its addresses answer 410 for good, or lead to a target chosen by who destroyed it.
 *
 * @param destination a normalised path or an absolute URL
 */
export async function retire(
  req: PayloadRequest,
  target: Target,
  destination?: string,
): Promise<void> {
  const rows = await findRows(req, { target: { equals: keyOf(target) } })
  const reserved = withState(rows, 'reserved')
  const left = rows.filter((row) => row.state !== 'reserved' && row.path !== destination)
  const end = { target: null, targetType: null, targetId: null, origin: 'automatic' } as const
  await deletePaths(req, idsOf(reserved))
  await changePaths(
    req,
    idsOf(left),
    destination === undefined
      ? { ...end, state: 'gone', status: '410' }
      : { ...end, state: 'redirect', status: '301', destination },
  )
  noteChanges(
    req,
    pathChanges(
      [...left, ...reserved].map(({ path }) => path),
      [target],
    ),
  )
}

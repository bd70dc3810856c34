import type { PayloadRequest } from 'payload'
import {
  changePaths,
  deletePaths,
  findRows,
  insertPaths,
  type PathRow,
  type Target,
} from './path-rows.ts'
import { targetValues } from './plan-claim.ts'

/** A document's address becomes another one. */
export interface Move {
  readonly row: PathRow
  readonly path: string
  readonly target: Target
  readonly rule?: number
}

const isHeld = ({ state }: PathRow): boolean => state === 'canonical' || state === 'reserved'

/** Every address whose answer the moves change. */
export const touchedBy = (moves: readonly Move[]): string[] =>
  moves.flatMap(({ row, path }) => [row.path, path])

/** Of the new addresses, those that another document holds which does not move itself; and those wanted twice. */
export async function heldPaths(req: PayloadRequest, moves: readonly Move[]): Promise<Set<string>> {
  const moving = new Set(moves.map(({ row }) => row.id))
  const there = await findRows(req, { path: { in: moves.map(({ path }) => path) } })
  const held = there.filter((row) => isHeld(row) && !moving.has(row.id))
  const seen = new Set<string>()
  const doubles = moves.map(({ path }) => path).filter((path) => seen.has(path) || !seen.add(path))
  return new Set([...held.map(({ path }) => path), ...doubles])
}

/**
 * Writes moves whose new addresses nobody holds: former ones become redirects, redirects and vanished addresses give
 * way. Four statements, however many move.
 */
export async function moveRows(req: PayloadRequest, moves: readonly Move[]): Promise<void> {
  if (moves.length === 0) return
  const there = await findRows(req, { path: { in: moves.map(({ path }) => path) } })
  const standing = moves.filter(({ row }) => row.state === 'canonical')
  const reserved = moves.filter(({ row }) => row.state === 'reserved')
  await changePaths(
    req,
    standing.map(({ row }) => row.id),
    { state: 'redirect', status: '301', destination: null },
  )
  await deletePaths(
    req,
    [...there, ...reserved.map(({ row }) => row)].map(({ id }) => id),
  )
  await insertPaths(req, moves.map(movedRow))
}

const movedRow = ({ row, path, target, rule }: Move) => ({
  ...{ path, state: row.state, status: null, destination: null, language: row.language ?? null },
  origin: 'automatic' as const,
  rule: rule ?? row.rule ?? null,
  ...targetValues(target),
})

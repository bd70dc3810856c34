import type { PayloadRequest } from 'payload'
import { noteChanges } from '#publishing/changes/note-change.ts'
import { type DocumentValues, isRecord } from '#publishing/document-values.ts'
import { isCollection, type Loader, PATH_FIELDS } from './load-document.ts'
import { pathChanges } from './path-changes.ts'
import {
  changePaths,
  deletePaths,
  findRows,
  insertPaths,
  keyOf,
  type PathRow,
} from './path-rows.ts'
import type { AddressedType } from './path-rule.ts'
import { settingsFor } from './path-settings.ts'
import { addressTaken } from './paths.errors.ts'
import { targetValues } from './plan-claim.ts'
import { freePath } from './suggest-path.ts'

interface Move {
  readonly row: PathRow
  readonly path: string
  readonly id: string
}

/**
 * Moves all that stands below a document to where it now belongs, and redirects every former address.
 * Costs one query for each level of the tree and six for all the rest, however many documents move.
 *
 * @throws FieldRefused `paths.taken` when one of the new addresses is another document's
 */
export async function moveBranch(
  req: PayloadRequest,
  addressed: AddressedType,
  { id, loader }: { id: string; loader: Loader },
): Promise<void> {
  const below = await descendants(req, addressed, { id, loader })
  if (below.length === 0) return
  const moves = await findMoves(req, addressed, { below, loader })
  if (moves.length > 0) await carryOut(req, addressed.type, moves)
}

async function descendants(
  req: PayloadRequest,
  { type, parent }: AddressedType,
  { id, loader }: { id: string; loader: Loader },
): Promise<DocumentValues[]> {
  if (parent === undefined || !isCollection(req.payload, type)) return []
  const found = new Map<string, DocumentValues>()
  let level = [id]
  while (level.length > 0) {
    const { docs } = await req.payload.db.find<Record<string, unknown>>({
      collection: type,
      req,
      where: { [parent]: { in: level } },
      select: PATH_FIELDS,
      limit: 0,
      pagination: false,
    })
    const children = docs.filter((child) => child['id'] !== id && !found.has(String(child['id'])))
    for (const child of children) found.set(String(child['id']), child)
    level = children.map((child) => String(child['id']))
  }
  const all = [...found.values()].filter(isRecord)
  loader.remember(type, all)
  return all
}

async function findMoves(
  req: PayloadRequest,
  { type, rule }: AddressedType,
  { below, loader }: { below: readonly DocumentValues[]; loader: Loader },
): Promise<Move[]> {
  const settings = await settingsFor(req)
  const keys = below.map(({ id }) => keyOf({ type, id: String(id) }))
  const rows = await findRows(req, {
    and: [{ target: { in: keys } }, { state: { in: ['canonical', 'reserved'] } }],
  })
  const byTarget = new Map(rows.map((row) => [row.target, row]))
  const moves: Move[] = []
  for (const document of below) {
    const id = String(document['id'])
    const row = byTarget.get(keyOf({ type, id }))
    const path = row === undefined ? undefined : await rule(document, settings, loader.load)
    if (row !== undefined && path !== undefined && path !== row.path) moves.push({ row, path, id })
  }
  return moves
}

async function carryOut(req: PayloadRequest, type: string, moves: readonly Move[]): Promise<void> {
  const visible = moves.filter(({ row }) => row.state === 'canonical')
  const reserved = moves.filter(({ row }) => row.state === 'reserved')
  const moving = new Set(moves.map(({ row }) => row.id))
  const there = await findRows(req, { path: { in: moves.map(({ path }) => path) } })
  const held = there.find(({ id, state }) => isHeld(state) && !moving.has(id))
  if (held !== undefined) throw addressTaken(req, held.path, await freePath(req, held.path))
  await changePaths(
    req,
    visible.map(({ row }) => row.id),
    { state: 'redirect', status: '301' },
  )
  await deletePaths(
    req,
    [...there, ...reserved.map(({ row }) => row)].map(({ id }) => id),
  )
  await insertPaths(
    req,
    moves.map((move) => movedRow(type, move)),
  )
  const touched = moves.flatMap(({ row, path }) => [row.path, path])
  noteChanges(
    req,
    pathChanges(
      touched,
      moves.map(({ id }) => ({ type, id })),
    ),
  )
}

const isHeld = (state: PathRow['state']): boolean => state === 'canonical' || state === 'reserved'

const movedRow = (type: string, { row, path, id }: Move) => ({
  path,
  state: row.state,
  status: null,
  destination: null,
  origin: 'automatic' as const,
  ...targetValues({ type, id }),
})

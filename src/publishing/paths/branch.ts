import type { PayloadRequest } from 'payload'
import { noteChanges } from '#publishing/changes/note-change.ts'
import { type DocumentValues, isRecord } from '#publishing/document-values.ts'
import { isCollection, type Loader, PATH_FIELDS } from './load-document.ts'
import { pathChanges } from './path-changes.ts'
import { heldPaths, type Move, moveRows, touchedBy } from './move-rows.ts'
import { findRows, keyOf } from './path-rows.ts'
import type { AddressedType } from './path-rule.ts'
import { settingsFor } from './path-settings.ts'
import { addressTaken } from './paths.errors.ts'
import { freePath } from './suggest-path.ts'

/**
 * Moves all that stands below a document to where it now belongs, and redirects every former address.
 * Costs one query for each level of the tree and six for all the rest, however many documents move.
 *
 * @returns the ids of what has moved
 * @throws FieldRefused `paths.taken` when one of the new addresses is another document's
 */
export async function moveBranch(
  req: PayloadRequest,
  addressed: AddressedType,
  { id, loader }: { id: string; loader: Loader },
): Promise<string[]> {
  const below = await descendants(req, addressed, { id, loader })
  if (below.length === 0) return []
  const moves = await findMoves(req, addressed, { below, loader })
  const held = await heldPaths(req, moves)
  const [path] = held
  if (path !== undefined) throw addressTaken(req, path, await freePath(req, path))
  await moveRows(req, moves)
  noteChanges(
    req,
    pathChanges(
      touchedBy(moves),
      moves.map(({ target }) => target),
    ),
  )
  return moves.map(({ target }) => target.id)
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
    if (row !== undefined && path !== undefined && path !== row.path)
      moves.push({ row, path, target: { type, id } })
  }
  return moves
}

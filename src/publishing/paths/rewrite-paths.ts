import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { writeChanges } from '#publishing/changes/note-change.ts'
import { type DocumentValues, isRecord } from '#publishing/document-values.ts'
import { inTransaction } from '#publishing/versions/in-transaction.ts'
import { documentLoader, isCollection, PATH_FIELDS } from './load-document.ts'
import { heldPaths, type Move, moveRows } from './move-rows.ts'
import { normalisePath } from './normalise-path.ts'
import { changePaths, findRows, type PathRow } from './path-rows.ts'
import type { AddressedType } from './path-rule.ts'
import { type PathSettings, SETTINGS, settingsFor } from './path-settings.ts'

/**
 * Rewrites one portion of a type's addresses that were made by earlier settings. Where it stands is in the rows
 * themselves, so a run that was cut off goes on at the next start, and every address answers all the while: first at
 * its old place, then there with a redirect. An address whose new place another document holds stays where it is.
 *
 * @returns how many rows it dealt with; none when all are up to date
 */
export async function rewritePortion(
  payload: Payload,
  addressed: AddressedType,
  limit = 100,
): Promise<number> {
  const req = await createLocalReq({}, payload)
  return inTransaction(req, async () => {
    const settings = await settingsFor(req)
    const rows = await outdatedRows(req, { type: addressed.type, settings, limit })
    if (rows.length === 0) return 0
    const wanted = await wantedMoves(req, addressed, { rows, settings })
    const held = await heldPaths(req, wanted)
    const moves = wanted.filter(({ path }) => !held.has(path))
    const moving = new Set(moves.map(({ row }) => row.id))
    const staying = rows.filter(({ id }) => !moving.has(id))
    await moveRows(req, moves)
    await changePaths(
      req,
      staying.map(({ id }) => id),
      { rule: settings.rule },
    )
    // Every page reads the settings: one row tells all caches, where one for each address would flood them.
    if (moves.length > 0)
      await writeChanges(req, [{ type: SETTINGS, document: SETTINGS, what: 'path' }])
    return rows.length
  })
}

const outdatedRows = (
  req: PayloadRequest,
  { type, settings, limit }: { type: string; settings: PathSettings; limit: number },
): Promise<PathRow[]> =>
  findRows(
    req,
    {
      and: [
        { targetType: { equals: type } },
        { state: { in: ['canonical', 'reserved'] } },
        { or: [{ rule: { exists: false } }, { rule: { not_equals: settings.rule } }] },
      ],
    },
    limit,
  )

async function wantedMoves(
  req: PayloadRequest,
  { type, rule }: AddressedType,
  { rows, settings }: { rows: readonly PathRow[]; settings: PathSettings },
): Promise<Move[]> {
  const loader = documentLoader(req)
  const documents = await readDocuments(
    req,
    type,
    rows.map(({ targetId }) => targetId ?? ''),
  )
  loader.remember(type, [...documents.values()])
  const moves: Move[] = []
  for (const row of rows) {
    const document = documents.get(row.targetId ?? '')
    const made = document && (await rule(document, settings, loader.load))
    const path = made === undefined ? undefined : normalisePath(made)
    if (path === undefined || path === row.path) continue
    moves.push({ row, path, target: { type, id: row.targetId ?? '' }, rule: settings.rule })
  }
  return moves
}

async function readDocuments(
  req: PayloadRequest,
  type: string,
  ids: string[],
): Promise<Map<string, DocumentValues>> {
  if (!isCollection(req.payload, type)) return new Map()
  const { docs } = await req.payload.db.find<Record<string, unknown>>({
    collection: type,
    req,
    where: { id: { in: ids } },
    select: PATH_FIELDS,
    limit: 0,
    pagination: false,
  })
  return new Map(docs.filter(isRecord).map((document) => [String(document['id']), document]))
}

import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  PayloadRequest,
} from 'payload'
import { writeChanges } from '#publishing/changes/note-change.ts'
import { type DocumentValues, textOf, valuesOf } from '#publishing/document-values.ts'
import type { HookSet } from '#publishing/hook-set.ts'
import { readTrusted } from '#publishing/trusted.ts'
import { normaliseDestination } from './destination.ts'
import { followDestination } from './follow-destination.ts'
import { normalisePath } from './normalise-path.ts'
import { isHouses } from './own-paths.ts'
import { pathChanges } from './path-changes.ts'
import { findRows } from './path-rows.ts'
import { addressInUse, badPath, rowIsADocuments } from './paths.errors.ts'

const isHeld = (row: DocumentValues): boolean =>
  row['state'] === 'canonical' || row['state'] === 'reserved'

/**
 * Redirects and vanished addresses made by hand or by an import. Documents' own rows are written by the documents
 * alone, below Payload's operations, and never pass here.
 */
const checkRow: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const row = { state: 'redirect', ...valuesOf(data) }
  if (isHeld(row) || isHeld(valuesOf(originalDoc))) throw rowIsADocuments(req)
  const path = pathOf(row)
  if (path === undefined) throw badPath(req, 'path')
  await checkFree(req, path)
  const origin = readTrusted(req)?.by === 'import' ? 'import' : 'manual'
  const target = await leadsTo(req, row, path)
  return { ...row, path, origin, rule: null, ...target }
}

/** A row that answers a query (`/?p=12`, `numberedPath`) has no path of which there is one spelling. */
const pathOf = (row: DocumentValues): string | undefined => {
  const given = textOf(row, 'path')
  if (given?.startsWith('/?')) return given
  return given?.startsWith('/') ? normalisePath(given) : undefined
}

async function checkFree(req: PayloadRequest, path: string): Promise<void> {
  if (await isHouses(req, path)) throw addressInUse(req, path)
  const [there] = await findRows(req, { path: { equals: path } }, 1)
  if (there !== undefined && isHeld(there)) throw addressInUse(req, path)
}

const nowhere = { target: null, targetType: null, targetId: null }

async function leadsTo(req: PayloadRequest, row: DocumentValues, path: string) {
  if (row['state'] === 'gone') return { ...nowhere, status: '410', destination: null }
  const given = textOf(row, 'destination')
  const destination = given && normaliseDestination(given, req.payload.config.serverURL)
  if (!destination) throw badPath(req, 'destination')
  const status = row['status'] === '410' || !row['status'] ? '301' : row['status']
  return { ...(await followDestination(req, destination, path)), status }
}

const guardDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const [row] = await findRows(req, { id: { equals: String(id) } }, 1)
  if (row !== undefined && isHeld(row)) throw rowIsADocuments(req)
}

const tell: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const paths = [valuesOf(doc), valuesOf(previousDoc)].map((row) => textOf(row, 'path'))
  const touched = paths.filter((path) => path !== undefined)
  await writeChanges(req, pathChanges(touched, []))
  return doc
}

/** The hooks of the collection of addresses itself. */
export const manualPaths: HookSet = {
  beforeChange: [checkRow],
  afterChange: [tell],
  beforeDelete: [guardDelete],
  afterDelete: [
    async ({ doc, req }) => {
      const path = textOf(valuesOf(doc), 'path')
      await writeChanges(req, pathChanges(path === undefined ? [] : [path], []))
    },
  ],
}

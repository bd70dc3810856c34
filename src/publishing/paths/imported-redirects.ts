import type { PayloadRequest } from 'payload'
import { writeChanges } from '#publishing/changes/note-change.ts'
import { normalisePath } from './normalise-path.ts'
import { isOwnPath } from './own-paths.ts'
import {
  changePaths,
  findRows,
  insertPaths,
  keyOf,
  type PathRow,
  type Target,
} from './path-rows.ts'
import { SETTINGS } from './path-settings.ts'

/** An address of another site that shall lead to its equivalent here. */
export interface FormerAddress {
  /** A path as it was written there, or a query's row (`numberedPath`). */
  readonly path: string
  /** A document, which the redirect follows wherever it moves; or a path. */
  readonly to: Target | string
  /** Whose the address is, where it leads to a path: it goes with that document, or with that run of an import. */
  readonly owner?: Target
}

type Row = Pick<PathRow, 'path' | 'target' | 'targetType' | 'targetId' | 'destination'>

/**
 * Writes redirects from addresses of an imported site, in the request's transaction. A document that stands at one
 * keeps it, and so does a redirect made by hand; the same again changes nothing.
 *
 * @returns how many rows were written
 */
export async function writeFormerAddresses(
  req: PayloadRequest,
  addresses: readonly FormerAddress[],
): Promise<number> {
  const wanted = new Map(addresses.flatMap(rowOf).map((row) => [row.path, row]))
  const there = await findRows(req, { path: { in: [...wanted.keys()] } })
  const known = new Map(there.map((row) => [row.path, row]))
  const fresh = [...wanted.values()].filter(({ path }) => !known.has(path))
  await insertPaths(
    req,
    fresh.map((row) => ({ ...row, ...REDIRECT })),
  )
  let count = fresh.length
  for (const row of there) {
    const values = wanted.get(row.path)
    if (values === undefined || !givesWay(row) || leadsThere(row, values)) continue
    await changePaths(req, [row.id], { ...values, ...REDIRECT })
    count += 1
  }
  // One row tells all caches, where one for each address would flood them.
  if (count > 0) await writeChanges(req, [{ type: SETTINGS, document: SETTINGS, what: 'path' }])
  return count
}

const REDIRECT = { state: 'redirect', status: '301', origin: 'import' } as const

function rowOf({ path: given, to, owner }: FormerAddress): Row[] {
  const path = given.startsWith('/?') ? given : normalisePath(given)
  if (path === undefined || path === '/' || isOwnPath(path) || path === to) return []
  return [{ path, ...(typeof to === 'string' ? toPath(to, owner) : toDocument(to)) }]
}

const toDocument = (to: Target) => ({
  ...{ target: keyOf(to), targetType: to.type, targetId: to.id, destination: null },
})

const toPath = (destination: string, owner: Target | undefined) => ({
  ...{ target: null, destination },
  targetType: owner?.type ?? null,
  targetId: owner?.id ?? null,
})

const givesWay = ({ state, origin }: PathRow): boolean =>
  origin === 'import' || (state === 'gone' && origin === 'automatic')

const leadsThere = (row: PathRow, wanted: Row): boolean =>
  row.state === 'redirect' &&
  (row.target ?? null) === wanted.target &&
  (row.destination ?? null) === wanted.destination

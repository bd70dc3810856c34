import type { PayloadRequest } from 'payload'
import { normalisePath } from './normalise-path.ts'
import { findRows, type PathRow } from './path-rows.ts'
import { redirectLoops } from './paths.errors.ts'

interface End {
  readonly destination: string
  readonly target: string | null
  readonly targetType: string | null
  readonly targetId: string | null
}

const MAX_HOPS = 20

/**
 * The end of the chain that begins at a destination, so that what is stored is one hop: a document, which the redirect
 * then follows wherever it moves, or an address that is no redirect.
 *
 * @param start the redirect's own path
 * @throws FieldRefused `paths.loop` (400)
 */
export async function followDestination(
  req: PayloadRequest,
  destination: string,
  start: string,
): Promise<End> {
  let end = destination
  for (let hops = 0; hops < MAX_HOPS; hops += 1) {
    const row = await rowAt(req, end, start)
    if (row === undefined) return nowhere(end)
    const isDocument = row.target && row.state !== 'gone'
    // A query or a fragment belongs to the address, and a document's address has none.
    if (isDocument && end === row.path) return { destination: end, ...targetOf(row) }
    if (row.state !== 'redirect' || !row.destination) return nowhere(end)
    end = row.destination
  }
  throw redirectLoops(req)
}

const nowhere = (destination: string): End => ({
  ...{ destination, target: null, targetType: null, targetId: null },
})

const targetOf = ({ target, targetType, targetId }: PathRow) => ({
  target: target ?? null,
  targetType: targetType ?? null,
  targetId: targetId ?? null,
})

async function rowAt(
  req: PayloadRequest,
  destination: string,
  start: string,
): Promise<PathRow | undefined> {
  const path = destination.startsWith('/') ? normalisePath(destination) : undefined
  if (path === undefined) return undefined
  if (path === start) throw redirectLoops(req)
  const [row] = await findRows(req, { path: { equals: path } }, 1)
  return row
}

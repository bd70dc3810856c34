import type { Payload } from 'payload'
import { encodePath, normalisePath } from './normalise-path.ts'
import { isOwnPath } from './own-paths.ts'
import type { PathRow, Target } from './path-rows.ts'
import { presentRows, rowAt as storedRowAt } from './present-rows.ts'

/** What stands at an address of the site. */
export type Resolution =
  | {
      readonly state: 'canonical'
      readonly type: string
      readonly id: string
      readonly path: string
    }
  | {
      readonly state: 'redirect'
      readonly to: string
      readonly status: RedirectStatus
      /** The document whose present address `to` is: its title may be in there, so who asks must be allowed to know. */
      readonly target?: Target
    }
  | { readonly state: 'gone' }
  | { readonly state: 'unknown' }

type RedirectStatus = 301 | 302 | 307 | 308

interface Step {
  readonly payload: Payload
  readonly now: Date
  readonly rowAt: RowAt
  readonly hops: number
}

/** The row of a normalised path; who keeps rows in memory gives his own. */
export type RowAt = (path: string) => Promise<PathRow | undefined>

const unknown: Resolution = { state: 'unknown' }
const gone: Resolution = { state: 'gone' }
/** Rows made by hand may lead to each other; more than this is a ring. */
const MAX_HOPS = 5

/**
 * What a path leads to, in one query, two for a redirect: redirects name their document and lead to where it stands
 * now, so a document renamed ten times is one hop away from all its names. Another spelling of a canonical path
 * (capitals, a trailing slash, doubled slashes) is a redirect to it.
 *
 * Who asks still decides whether the document may be shown: an address says where, not whether.
 *
 * @param path as in the request, without the query
 */
export async function resolvePath(
  payload: Payload,
  path: string,
  now: Date = new Date(),
  rowAt: RowAt = (normal) => storedRowAt(payload, normal),
): Promise<Resolution> {
  const normal = normalisePath(path)
  if (normal === undefined) return unknown
  const row = await rowAt(normal)
  if (row === undefined) return unknown
  const resolution = await resolveRow(row, { payload, now, rowAt, hops: 0 })
  if (resolution.state !== 'canonical' || isSpelling(path, normal)) return resolution
  return { state: 'redirect', to: encodePath(normal), status: 301 }
}

/** The same for a row that is no path but answers a query (`numberedPath`). */
export async function resolveNumbered(
  payload: Payload,
  row: string,
  now: Date,
): Promise<Resolution> {
  const rowAt: RowAt = (path) => storedRowAt(payload, path)
  const found = await rowAt(row)
  return found === undefined ? unknown : resolveRow(found, { payload, now, rowAt, hops: 0 })
}

/** Percent-encoding may be done in many ways; only what a person sees counts. */
function isSpelling(path: string, normal: string): boolean {
  try {
    return path === normal || decodeURIComponent(path) === normal
  } catch (error) {
    if (error instanceof URIError) return false
    throw error
  }
}

async function resolveRow(row: PathRow, step: Step): Promise<Resolution> {
  if (row.state === 'canonical') return canonical(row)
  if (row.state === 'reserved') return reserved(row, step)
  if (row.state === 'gone' || row.status === '410') return gone
  if (step.hops > MAX_HOPS) return unknown
  if (row.target) return toDocument(row.target, statusOf(row), step)
  return row.destination ? toDestination(row.destination, statusOf(row), step) : gone
}

function canonical({ targetType: type, targetId: id, path }: PathRow): Resolution {
  return type && id ? { state: 'canonical', type, id, path } : unknown
}

async function reserved(row: PathRow, { payload, now }: Step): Promise<Resolution> {
  const { rows } = await presentRows(payload, [row.target ?? ''], now)
  return rows.some(({ id }) => id === row.id) ? canonical(row) : unknown
}

async function toDocument(
  target: string,
  status: RedirectStatus,
  { payload, now }: Step,
): Promise<Resolution> {
  const { rows, waiting } = await presentRows(payload, [target], now)
  const row = rows[0]
  if (row !== undefined) {
    const found = { type: row.targetType ?? '', id: row.targetId ?? '' }
    return { state: 'redirect', to: encodePath(row.path), status, target: found }
  }
  return waiting ? unknown : gone
}

async function toDestination(
  destination: string,
  status: RedirectStatus,
  step: Step,
): Promise<Resolution> {
  const direct: Resolution = { state: 'redirect', to: hrefOf(destination), status }
  const path = destination.startsWith('/') ? normalisePath(destination) : undefined
  const next = path === undefined ? undefined : await step.rowAt(path)
  if (next === undefined) return direct
  const end = await resolveRow(next, { ...step, hops: step.hops + 1 })
  if (end.state === 'redirect') return { ...end, status }
  return end.state === 'canonical' ? direct : end
}

/**
 * A path as stored becomes a URL; its query and fragment, if any, stay as written. What is behind the house's own
 * doors is no document: a file's name may have capitals.
 */
function hrefOf(destination: string): string {
  if (!destination.startsWith('/') || isOwnPath(destination)) return destination
  const path = destination.split(/[?#]/, 1)[0] ?? ''
  return encodePath(normalisePath(path) ?? path) + destination.slice(path.length)
}

function statusOf({ status }: PathRow): RedirectStatus {
  if (status === '302') return 302
  if (status === '307') return 307
  return status === '308' ? 308 : 301
}

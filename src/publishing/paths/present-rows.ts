import type { Payload } from 'payload'
import { haveAppeared } from '#publishing/versions/appearance.ts'
import { encodePath } from './normalise-path.ts'
import { findRows, keyOf, type PathRow, type Target } from './path-rows.ts'

interface PresentRows {
  /** The public addresses. */
  readonly rows: readonly PathRow[]
  /** Some of the documents have an address only from a date in the future on. */
  readonly waiting: boolean
}

const isCanonical = ({ state }: PathRow): boolean => state === 'canonical'

export async function rowAt(payload: Payload, path: string): Promise<PathRow | undefined> {
  const [row] = await findRows({ payload }, { path: { equals: path } }, 1)
  return row
}

/** The addresses at which documents stand now, by their keys: one query, and one more when some wait for a date. */
export async function presentRows(
  payload: Payload,
  keys: readonly string[],
  now: Date,
): Promise<PresentRows> {
  const rows = await findRows(
    { payload },
    { and: [{ target: { in: [...keys] } }, { state: { in: ['canonical', 'reserved'] } }] },
  )
  const reserved = rows.filter(({ state }) => state === 'reserved')
  const ids = reserved.map(({ targetId }) => targetId ?? '')
  const appeared = await haveAppeared({ payload }, ids, now)
  // A document that stands somewhere has what is reserved for it by a schedule, whatever date it once appeared at.
  const standing = new Set(rows.filter(isCanonical).map(({ target }) => target))
  const isPresent = (row: PathRow) =>
    isCanonical(row) || (appeared.has(row.targetId ?? '') && !standing.has(row.target))
  return { rows: rows.filter(isPresent), waiting: !reserved.every(isPresent) }
}

/**
 * The present addresses of documents, ready for an `href`, by `type:id`, in one query.
 * Documents without one are absent: a link to them is text.
 */
export async function hrefsOf(
  payload: Payload,
  targets: readonly Target[],
  now: Date = new Date(),
): Promise<Map<string, string>> {
  if (targets.length === 0) return new Map()
  const { rows } = await presentRows(payload, [...new Set(targets.map(keyOf))], now)
  return new Map(rows.map((row) => [row.target ?? '', encodePath(row.path)]))
}

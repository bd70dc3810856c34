import type { Target } from '#publishing/paths/path-rows.ts'
import { hrefsOf, rowAt } from '#publishing/paths/present-rows.ts'
import { resolveNumbered, resolvePath, type Resolution } from '#publishing/paths/resolve-path.ts'
import type { ReadSession } from './session.ts'

/** Longer paths are nobody's address; what robots make up shall not fill the memory. */
const LONGEST_KEPT = 500

/** What stands at a path of the site. */
export function readAddress({ payload, memory, log, now }: ReadSession, path: string) {
  log.path(path)
  const load = (normal: string) => rowAt(payload, normal)
  return resolvePath(payload, path, now, (normal) =>
    normal.length > LONGEST_KEPT
      ? load(normal)
      : memory.addresses.readOne(normal, () => load(normal)),
  )
}

/** What a row leads to that answers a query: `/?p=12`. */
export function readNumbered(session: ReadSession, row: string): Promise<Resolution> {
  session.log.path(row)
  return resolveNumbered(session.payload, row, session.now)
}

/** The canonical path of each document that has one now, by `type:id`, in one query. */
export const readHrefs = (
  session: ReadSession,
  targets: readonly Target[],
): Promise<Map<string, string>> => hrefsOf(session.payload, targets, session.now)

/** The documents at the paths above one, the topmost first. */
export async function readAncestors({ documents }: ReadSession, path: string): Promise<Target[]> {
  const parts = path.split('/').slice(1, -1)
  if (parts.length === 0) return []
  const above = parts.map((_, index) => `/${parts.slice(0, index + 1).join('/')}`)
  const { docs } = await documents.find('paths', {
    where: { and: [{ path: { in: above } }, { state: { equals: 'canonical' } }] },
    limit: 0,
    select: { path: true, targetType: true, targetId: true },
  })
  return docs
    .sort((a, b) => a.path.length - b.path.length)
    .map(({ targetType, targetId }) => ({ type: targetType ?? '', id: targetId ?? '' }))
}

import { keyOf, type Target } from './cards.ts'
import type { Documents } from './documents.ts'

/** The canonical path of each document that has one, by `type:id`, in one query. */
export async function hrefsOf(
  documents: Documents,
  targets: readonly Target[],
): Promise<Map<string, string>> {
  if (targets.length === 0) return new Map()
  const { docs } = await documents.find('paths', {
    where: {
      and: [{ targetId: { in: targets.map(({ id }) => id) } }, { state: { equals: 'canonical' } }],
    },
    limit: 0,
    select: { path: true, targetType: true, targetId: true },
  })
  return new Map(
    docs.map((row) => [
      keyOf({ type: row.targetType ?? '', id: row.targetId ?? '' }),
      encodeURI(row.path),
    ]),
  )
}

/** The documents at the paths above one, the topmost first. */
export async function ancestorsOfPath(documents: Documents, path: string): Promise<Target[]> {
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

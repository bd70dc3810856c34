import { keyOf, type Target } from '#publishing/paths/path-rows.ts'
import { hrefsOf } from '#publishing/paths/present-rows.ts'
import type { ReadSession } from './session.ts'

/** The canonical path of each document that has one now, by `type:id`, in one query. */
export const readHrefs = (
  session: ReadSession,
  targets: readonly Target[],
): Promise<Map<string, string>> => hrefsOf(session.payload, targets, session.now)

export interface AddressReader {
  /** The documents at the paths above one, the topmost first. */
  ancestors(path: string): Promise<Target[]>
  /** Where a document stands now, whoever may see it: that is for the caller to know. */
  href(target: Target): Promise<string | undefined>
}

/** What a reader knows of addresses. */
export const addressReader = (session: ReadSession): AddressReader => ({
  ancestors: (path) => readAncestors(session, path),
  href: async (target) => (await readHrefs(session, [target])).get(keyOf(target)),
})

async function readAncestors({ documents }: ReadSession, path: string): Promise<Target[]> {
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

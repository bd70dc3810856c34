import { idOf } from './id-of.ts'
import type { ReadSession } from './session.ts'

/** A page and the one that it lies below. Whether it is public now, its card tells. */
export interface BranchPage {
  readonly id: string
  readonly parent: string
  readonly language: string | undefined
}

/** Pages below all that a site's menus name: a menu of more is no menu. */
const MOST = 500

/**
 * The pages one and two levels below these, as they are arranged; one query, kept until a page changes. Those that are
 * not public hold the place of what lies below them.
 */
export async function readBranches(
  session: ReadSession,
  roots: readonly string[],
): Promise<readonly BranchPage[]> {
  if (roots.length === 0) return []
  session.log.list('pages')
  const ids = [...new Set(roots)].sort()
  const shelf = await session.memory.branches.readOne(ids.join(' '), () => load(session, ids))
  return shelf?.rows ?? []
}

async function load({ documents }: ReadSession, ids: readonly string[]) {
  const below = [{ parent: { in: ids } }, { 'parent.parent': { in: ids } }]
  const { docs } = await documents.find('pages', {
    where: { or: below },
    sort: ['order', 'title', 'id'],
    limit: MOST,
    select: { parent: true, language: true },
  })
  const rows = docs.flatMap(({ id, parent, language }) => {
    const above = idOf(parent)
    return above === undefined ? [] : [{ id, parent: above, language: language ?? undefined }]
  })
  return { rows }
}

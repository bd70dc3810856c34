import type { CollectionSlug, Payload } from 'payload'
import { referencesTo } from '#publishing/references/reference-rows.ts'

/** A link to a page or post that goes is a broken link, no reason to keep it; a file, a term, an author is. */
const NEEDABLE: readonly CollectionSlug[] = ['media', 'tags', 'categories', 'layouts', 'users']

/** Types that form a tree: who is below a document needs it. */
const TREES: readonly CollectionSlug[] = ['pages', 'categories']

/**
 * Whether something outside the run needs a document: shows, files under or was written by it, or stands below it.
 * What of its own type goes with it does not count; what stays of the run is seen to by `keepParents`.
 *
 * @param going ids of the run's documents of that type
 */
export async function isNeeded(
  payload: Payload,
  { collection, id }: { collection: CollectionSlug; id: string },
  going: ReadonlySet<string>,
): Promise<boolean> {
  const isTree = TREES.includes(collection)
  const isNeedable = NEEDABLE.includes(collection)
  if (!isTree && !isNeedable) return false
  const references = await referencesTo(payload, { type: collection, id })
  return references.some((reference) =>
    reference.type === collection
      ? isTree && reference.field === 'parent' && !going.has(reference.id)
      : isNeedable,
  )
}

interface Below {
  readonly id: string
  readonly parent: string | undefined
}

/** What stays keeps those above it. */
export function keepParents<Reason>(
  all: readonly Below[],
  staying: Map<string, Reason | 'needed'>,
): void {
  const byId = new Map(all.map((document) => [document.id, document]))
  for (const id of [...staying.keys()]) {
    let above = byId.get(id)?.parent
    while (above !== undefined && byId.has(above) && !staying.has(above)) {
      staying.set(above, 'needed')
      above = byId.get(above)?.parent
    }
  }
}

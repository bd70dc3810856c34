import type { PayloadRequest } from 'payload'
import type { Reference } from '#content/payload-types.ts'
import { changePaths, findRows, keyOf } from './path-rows.ts'

/** No settings have this number: rows that carry it are rewritten at the next occasion. */
export const OUTDATED = 0

/**
 * Documents whose addresses contain a moved one's (`%category%` in the posts' pattern) are due for rewriting; until
 * then they answer where they stood. Three queries, however many they are.
 */
export async function markDependents(
  req: PayloadRequest,
  moved: { readonly type: string; readonly ids: readonly string[] },
  types: readonly string[],
): Promise<void> {
  if (types.length === 0) return
  const { docs } = await req.payload.db.find<Reference>({
    collection: 'references',
    req,
    where: {
      and: [
        { targetId: { in: [...moved.ids] } },
        { targetType: { equals: moved.type } },
        { sourceType: { in: [...types] } },
        { edition: { equals: 'published' } },
      ],
    },
    limit: 0,
    pagination: false,
  })
  if (docs.length === 0) return
  const keys = docs.map(({ sourceType, sourceId }) => keyOf({ type: sourceType, id: sourceId }))
  const rows = await findRows(req, {
    and: [{ target: { in: [...new Set(keys)] } }, { state: { in: ['canonical', 'reserved'] } }],
  })
  await changePaths(
    req,
    rows.map(({ id }) => id),
    { rule: OUTDATED },
  )
}

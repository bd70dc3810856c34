import type { Category, Tag } from '#content/payload-types.ts'
import type { ReadSession } from './session.ts'

/** Every category; a site's tree is small and needed whole. */
export async function readCategories(session: ReadSession): Promise<readonly Category[]> {
  session.log.list('categories')
  const shelf = await session.memory.categories.readOne('all', async () => {
    const { docs } = await session.documents.find('categories', {
      where: {},
      sort: ['title'],
      limit: 0,
    })
    return { docs }
  })
  return shelf?.docs ?? []
}

export async function readTags(
  session: ReadSession,
  ids: readonly string[],
): Promise<Map<string, Tag>> {
  for (const id of ids) session.log.document('tags', id)
  return session.memory.tags.read(ids, (missing) => session.documents.byIds('tags', missing))
}

/** A category and all below it, itself first. */
export function withDescendants(categories: readonly Category[], id: string): string[] {
  const found = new Set([id])
  // A Set may grow while it is walked; what is in it already is not added again, so loops end.
  for (const parent of found) {
    for (const category of categories) {
      if (parentOf(category) === parent) found.add(category.id)
    }
  }
  return [...found]
}

/** The categories above one, the topmost first. */
export function ancestorsOf(categories: readonly Category[], id: string): Category[] {
  const byId = new Map(categories.map((category) => [category.id, category]))
  const chain: Category[] = []
  let parent = parentOf(byId.get(id))
  while (parent !== undefined && !chain.some((category) => category.id === parent)) {
    const category = byId.get(parent)
    if (category === undefined) break
    chain.unshift(category)
    parent = parentOf(category)
  }
  return chain
}

export const parentOf = (category: Category | undefined): string | undefined =>
  typeof category?.parent === 'string' ? category.parent : undefined

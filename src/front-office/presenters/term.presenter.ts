import type { Category } from '#content/payload-types.ts'
import { parentOf, withDescendants } from '../content-reader/read-terms.ts'
import type { TermView } from '../theme/view-data.ts'
import type { PresentContext } from './present-context.ts'

/** A term that has an address, else undefined. */
export function presentTerm(
  { material, page }: PresentContext,
  type: 'categories' | 'tags',
  id: string,
): TermView | undefined {
  const card = material.cards.get(`${type}:${id}`)
  if (card === undefined) return undefined
  return { id, title: card.title, href: card.href, isCurrent: card.href === page.path }
}

export const presentTerms = (
  context: PresentContext,
  type: 'categories' | 'tags',
  ids: readonly string[],
): TermView[] => ids.flatMap((id) => presentTerm(context, type, id) ?? [])

/** The site's categories as a tree, each with the number of public posts in it and below; without those of none. */
export function presentTermTree(context: PresentContext): TermView[] {
  const { categories, widgets } = context.material
  const inLanguage = categories.filter(({ language }) => isOfLanguage(context, language))
  const known = new Set(inLanguage.map(({ id }) => id))
  const count = (id: string): number => {
    const within = new Set(withDescendants(categories, id))
    return widgets.postRows.filter((row) => row.categories.some((own) => within.has(own))).length
  }
  const branch = (parent: string | undefined, above: readonly string[]): TermView[] =>
    inLanguage
      .filter((category) => isBelow(category, parent, known) && !above.includes(category.id))
      .flatMap(({ id }) => {
        const term = presentTerm(context, 'categories', id)
        const posts = count(id)
        if (term === undefined || posts === 0) return []
        return [{ ...term, count: posts, children: branch(id, [...above, id]) }]
      })
  return branch(undefined, [])
}

/** A category whose parent is of another language or gone stands at the top. */
function isBelow(
  category: Category,
  parent: string | undefined,
  known: ReadonlySet<string>,
): boolean {
  const own = parentOf(category)
  return (own !== undefined && known.has(own) ? own : undefined) === parent
}

/** Tags that public posts carry, by name. */
export function presentUsedTags(context: PresentContext): TermView[] {
  const { tags, postRows } = context.material.widgets
  const counts = new Map<string, number>()
  for (const id of postRows.flatMap((row) => row.tags)) counts.set(id, (counts.get(id) ?? 0) + 1)
  return tags
    .filter(({ language }) => isOfLanguage(context, language))
    .flatMap(({ id }) => {
      const term = presentTerm(context, 'tags', id)
      return term ? [{ ...term, count: counts.get(id) ?? 0 }] : []
    })
    .sort((a, b) => a.title.localeCompare(b.title, context.page.language.code))
}

/** On a site of one language everything is of it. */
export function isOfLanguage(
  { page }: PresentContext,
  language: string | null | undefined,
): boolean {
  if (page.filter === undefined) return true
  return language ? language === page.filter.code : page.filter.isFirst
}

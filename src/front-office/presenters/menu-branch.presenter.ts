import type { Menu } from '#content/payload-types.ts'
import { idOf } from '../content-reader/id-of.ts'
import { branchRoot } from '../queries/branch-roots.ts'
import type { MenuItemView } from '../theme/view-data.ts'
import { linkTo } from './link.presenter.ts'
import type { PresentContext } from './present-context.ts'
import { isOfLanguage } from './term.presenter.ts'

type Items = NonNullable<Menu['items']>

/** Levels of a menu that hold pages by themselves; the theme shows as many. */
const LEVELS = 3

interface Place {
  readonly level: number
  readonly items: Readonly<Items>
}

/**
 * The public pages below one, as they are arranged, down to the third level of the menu; without those that the menu
 * names by itself. What lies below one that is not shown stands in its place, unless it stands below that one's own item.
 */
export function branchBelow(
  context: PresentContext,
  root: string,
  { level, items }: Place,
): MenuItemView[] {
  const named = new Set(items.flatMap(({ link }) => idOf(link?.document?.value) ?? []))
  const apart = new Set(items.flatMap((item) => branchRoot(item) ?? []))
  return pagesBelow(context, root, { level: level + 1, named, apart })
}

interface Branch {
  readonly level: number
  /** Pages that the menu names by itself. */
  readonly named: ReadonlySet<string>
  /** Those of them that hold their own pages below. */
  readonly apart: ReadonlySet<string>
}

function pagesBelow(context: PresentContext, parent: string, branch: Branch): MenuItemView[] {
  const { level, named, apart } = branch
  if (level >= LEVELS) return []
  const { branches, cards } = context.material
  return branches
    .filter((page) => page.parent === parent && isOfLanguage(context, page.language))
    .filter(({ id }) => !apart.has(id))
    .flatMap(({ id }): MenuItemView[] => {
      const card = named.has(id) ? undefined : cards.get(`pages:${id}`)
      if (card === undefined) return pagesBelow(context, id, branch)
      const link = linkTo(context, card.href, { label: card.title })
      const children = pagesBelow(context, id, { ...branch, level: level + 1 })
      return [{ key: `below ${id}`, label: card.title, link, children }]
    })
}

import type { Menu } from '#content/payload-types.ts'
import { idOf } from '../content-reader/id-of.ts'
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
 * names by itself. What lies below one that is not shown stands in its place.
 */
export function branchBelow(
  context: PresentContext,
  root: string,
  { level, items }: Place,
): MenuItemView[] {
  const named = new Set(items.flatMap(({ link }) => idOf(link?.document?.value) ?? []))
  return pagesBelow(context, root, { level: level + 1, named })
}

function pagesBelow(
  context: PresentContext,
  parent: string,
  { level, named }: { level: number; named: ReadonlySet<string> },
): MenuItemView[] {
  if (level >= LEVELS) return []
  const { branches, cards } = context.material
  return branches
    .filter((page) => page.parent === parent && isOfLanguage(context, page.language))
    .flatMap(({ id }): MenuItemView[] => {
      const card = named.has(id) ? undefined : cards.get(`pages:${id}`)
      if (card === undefined) return pagesBelow(context, id, { level, named })
      const link = linkTo(context, card.href, { label: card.title })
      const children = pagesBelow(context, id, { level: level + 1, named })
      return [{ key: `below ${id}`, label: card.title, link, children }]
    })
}

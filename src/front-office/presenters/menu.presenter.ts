import type { Menu } from '#content/payload-types.ts'
import { branchRoot } from '../queries/branch-roots.ts'
import { numberAt, storedAt, textAt, isStored } from '../queries/stored.ts'
import type { MenuItemView, MenuView } from '../theme/view-data.ts'
import { branchBelow } from './menu-branch.presenter.ts'
import { presentLink } from './link.presenter.ts'
import type { PresentContext } from './present-context.ts'

type Item = NonNullable<Menu['items']>[number]

/** A published menu as a tree; undefined when there is none. */
export function presentMenu(context: PresentContext, id: string | undefined): MenuView | undefined {
  const menu = id === undefined ? undefined : context.material.menus.get(id)
  if (menu === undefined) return undefined
  const items = (menu.items ?? []).filter(isStored)
  return { id: menu.id, title: menu.title ?? undefined, items: toTree(context, items) }
}

/** Items are stored flat with a depth; one that skips levels hangs below the last one above it. */
function toTree(context: PresentContext, items: readonly Item[]): MenuItemView[] {
  const top: MenuItemView[] = []
  const open: { depth: number; children: MenuItemView[] }[] = []
  for (const [index, item] of items.entries()) {
    const depth = numberAt(item, 'depth', { min: 0, max: 10, fallback: 0 })
    while (open.length > 0 && (open.at(-1)?.depth ?? 0) >= depth) open.pop()
    const view = presentItem(context, item, { index, level: open.length, items })
    const siblings = open.at(-1)?.children ?? top
    siblings.push(view)
    open.push({ depth, children: view.children })
  }
  return top.flatMap(prune).map(markParents)
}

interface Place {
  readonly index: number
  /** 0 at the top. */
  readonly level: number
  /** All of the menu. */
  readonly items: readonly Item[]
}

function presentItem(context: PresentContext, item: Item, place: Place): MenuItemView {
  const link = presentLink(context, storedAt(item, 'link'))
  const root = branchRoot(item)
  return {
    key: textAt(item, 'id') ?? String(place.index),
    label: textAt(item, 'label') ?? link?.label ?? '',
    link,
    description: textAt(item, 'description'),
    children: root === undefined ? [] : branchBelow(context, root, place),
  }
}

/** What leads nowhere and has no name of its own (its document is not public) gives way to its children. */
function prune(item: MenuItemView): MenuItemView[] {
  const children = item.children.flatMap(prune)
  if (item.label === '') return children
  return [{ ...item, children }]
}

function markParents(item: MenuItemView): MenuItemView {
  const children = item.children.map(markParents)
  const isCurrentParent = children.some(
    (child) => child.isCurrentParent === true || child.link?.isCurrent === true,
  )
  return { ...item, children, isCurrentParent }
}

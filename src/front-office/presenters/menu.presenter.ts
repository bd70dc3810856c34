import { numberAt, storedAt, textAt, isStored, type Stored } from '../queries/stored.ts'
import type { MenuItemView, MenuView } from '../theme/view-data.ts'
import { presentLink } from './link.presenter.ts'
import type { PresentContext } from './present-context.ts'

/** A published menu as a tree; undefined when there is none. */
export function presentMenu(context: PresentContext, id: string | undefined): MenuView | undefined {
  const menu = id === undefined ? undefined : context.material.menus.get(id)
  if (menu === undefined) return undefined
  const items = (menu.items ?? []).filter(isStored)
  return { id: menu.id, title: menu.title ?? undefined, items: toTree(context, items) }
}

/** Items are stored flat with a depth; one that skips levels hangs below the last one above it. */
function toTree(context: PresentContext, items: readonly Stored[]): MenuItemView[] {
  const top: MenuItemView[] = []
  const open: { depth: number; children: MenuItemView[] }[] = []
  for (const [index, item] of items.entries()) {
    const view = presentItem(context, item, index)
    const depth = numberAt(item, 'depth', { min: 0, max: 10, fallback: 0 })
    while (open.length > 0 && (open.at(-1)?.depth ?? 0) >= depth) open.pop()
    const siblings = open.at(-1)?.children ?? top
    siblings.push(view)
    open.push({ depth, children: view.children })
  }
  return top.flatMap(prune).map(markParents)
}

function presentItem(context: PresentContext, item: Stored, index: number): MenuItemView {
  const link = presentLink(context, storedAt(item, 'link'))
  return {
    key: textAt(item, 'id') ?? String(index),
    label: textAt(item, 'label') ?? link?.label ?? '',
    link,
    description: textAt(item, 'description'),
    children: [],
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

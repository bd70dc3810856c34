import type { MenuTarget, SourceMenu, SourceMenuItem } from '../intermediate-form.ts'
import type { MenuItemTarget, ReadItem } from './read-item.ts'
import { idOrNone } from './read-media.ts'
import { MetaMap } from './read-meta.ts'
import { filedUnder } from './read-terms.ts'
import type { WxrElement } from './read-wxr.ts'

type ReadMenuItem = Extract<ReadItem, { kind: 'menu-item' }>

/** A line of a menu: an item whose meta say where it points. */
export function readMenuItem(item: WxrElement, sourceId: string): ReadItem {
  const meta = new MetaMap(item)
  const menu = filedUnder(item, 'nav_menu')
  const title = item.value('title') ?? ''
  if (menu === undefined || item.value('wp:status') !== 'publish') {
    return {
      kind: 'skipped',
      reason: 'unfinished',
      sourceType: 'nav_menu_item',
      sourceId,
      title,
      line: item.line,
    }
  }
  return {
    kind: 'menu-item',
    menu: menu.slug,
    menuName: menu.name,
    target: targetIn(meta),
    item: {
      sourceId,
      label: title,
      parent: idOrNone(meta.value('_menu_item_menu_item_parent')),
      order: Number.parseInt(item.value('wp:menu_order') ?? '0', 10) || 0,
      newTab: meta.value('_menu_item_target') === '_blank',
      description: item.value('content:encoded'),
      target: { kind: 'address', url: meta.value('_menu_item_url') ?? '' },
    },
  }
}

function targetIn(meta: MetaMap): MenuItemTarget {
  return {
    type: meta.value('_menu_item_type') ?? 'custom',
    object: meta.value('_menu_item_object') ?? 'custom',
    objectId: meta.value('_menu_item_object_id') ?? '',
    url: meta.value('_menu_item_url') ?? '',
  }
}

/** Answers where a menu item leads; nothing when its target is not in the file. */
export type TargetLookup = (
  target: MenuItemTarget,
) => { target: MenuTarget; label: string } | undefined

export interface BuiltMenus {
  readonly menus: readonly SourceMenu[]
  /** Items whose target is not in the file. */
  readonly lost: readonly ReadMenuItem[]
}

/** Sorts lines into their menus; a line without a target in the file is left out and named. */
export function buildMenus(
  names: ReadonlyMap<string, string>,
  lines: readonly ReadMenuItem[],
  lookup: TargetLookup,
): BuiltMenus {
  const items = new Map<string, SourceMenuItem[]>([...names.keys()].map((slug) => [slug, []]))
  const labels = new Map(names)
  const lost: ReadMenuItem[] = []
  for (const line of lines) {
    const found = lookup(line.target)
    if (found === undefined) lost.push(line)
    else items.set(line.menu, [...(items.get(line.menu) ?? []), withTarget(line.item, found)])
    if (!labels.has(line.menu)) labels.set(line.menu, line.menuName)
  }
  const menus = [...items].map(([slug, list]) => ({
    sourceId: slug,
    name: labels.get(slug) ?? slug,
    items: inOrder(list),
  }))
  return { menus, lost }
}

/** WordPress leaves the label empty when it is the target's own title. */
function withTarget(
  item: SourceMenuItem,
  found: { target: MenuTarget; label: string },
): SourceMenuItem {
  return { ...item, target: found.target, label: item.label === '' ? found.label : item.label }
}

/** By order; a line whose parent is not there moves to the top. */
function inOrder(items: readonly SourceMenuItem[]): SourceMenuItem[] {
  const known = new Set(items.map((item) => item.sourceId))
  const placed = items.map((item) =>
    item.parent !== undefined && known.has(item.parent) ? item : { ...item, parent: undefined },
  )
  return placed.sort((one, other) => one.order - other.order)
}

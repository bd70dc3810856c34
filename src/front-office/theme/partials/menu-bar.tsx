import { anchorOf } from '../outline.ts'
import type { RenderContext } from '../render-context.ts'
import type { MenuItemView, MenuView } from '../view-data.ts'
import { fill } from '../words/words.ts'
import { classNames } from './class-names.ts'
import { MenuList } from './menu-list.tsx'
import { TextLink } from './text-link.tsx'

interface ItemProps {
  item: MenuItemView
  /** Items of one group close each other. */
  group: string
  context: RenderContext
}

/** What lies below an item, behind a disclosure that needs no script. */
const Submenu = ({ item, group, context }: ItemProps) => {
  const isHeading = item.link === undefined
  return (
    <details className="submenu" name={group}>
      <summary
        aria-label={isHeading ? undefined : fill(context.words.submenuOf, { label: item.label })}
      >
        {isHeading ? item.label : undefined}
      </summary>
      <MenuList items={item.children} context={context} />
    </details>
  )
}

const Item = ({ item, group, context }: ItemProps) => {
  const hasChildren = item.children.length > 0
  return (
    <li className={classNames(hasChildren && 'has-submenu')}>
      {item.link === undefined && hasChildren ? undefined : (
        <TextLink
          link={item.link}
          context={context}
          className="menu-label"
          isCurrentParent={item.isCurrentParent}
        >
          {item.label}
        </TextLink>
      )}
      {hasChildren ? <Submenu item={item} group={group} context={context} /> : undefined}
    </li>
  )
}

interface MenuBarProps {
  menu: MenuView
  label: string
  context: RenderContext
}

/**
 * A bar of entries; on phones a button opens it as a sheet. The sheet is a popover: no script, Escape and
 * a touch outside close it, and a browser without popovers simply shows the entries.
 */
export const MenuBar = ({ menu, label, context }: MenuBarProps) => {
  const id = context.outline.claimId(`menu-${anchorOf(label)}`)
  return (
    <nav className="menu-bar" aria-label={label}>
      <button type="button" className="menu-open" popoverTarget={id}>
        {context.words.menu}
      </button>
      <div className="menu-sheet" id={id} popover="auto">
        <button type="button" className="menu-close" popoverTarget={id} popoverTargetAction="hide">
          {context.words.close}
        </button>
        <ul role="list">
          {menu.items.map((item) => (
            <Item key={item.key} item={item} group={id} context={context} />
          ))}
        </ul>
      </div>
    </nav>
  )
}

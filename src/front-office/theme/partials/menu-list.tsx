import type { RenderContext } from '../render-context.ts'
import type { MenuItemView } from '../view-data.ts'
import { TextLink } from './text-link.tsx'

interface MenuListProps {
  items: MenuItemView[]
  context: RenderContext
}

/** A menu as nested lists, all of it in sight. */
export const MenuList = ({ items, context }: MenuListProps) => (
  <ul role="list" className="menu-list">
    {items.map((item) => (
      <li key={item.key}>
        <TextLink
          link={item.link}
          context={context}
          className="menu-label"
          isCurrentParent={item.isCurrentParent}
        >
          {item.label}
        </TextLink>
        {item.description === undefined ? undefined : (
          <small className="menu-description">{item.description}</small>
        )}
        {item.children.length === 0 ? undefined : (
          <MenuList items={item.children} context={context} />
        )}
      </li>
    ))}
  </ul>
)

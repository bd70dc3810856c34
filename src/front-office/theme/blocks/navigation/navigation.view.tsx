import { MenuBar } from '../../partials/menu-bar.tsx'
import { MenuList } from '../../partials/menu-list.tsx'
import { WidgetTitle } from '../../partials/widget-title.tsx'
import type { BlockProps } from '../block-props.ts'
import type { NavigationView } from '../widget.view-data.ts'

/** A menu, as a bar that folds up on phones, or as a list. */
export const Navigation = ({ block, context }: BlockProps<NavigationView>) => {
  const { menu, style, title } = block
  if (menu === undefined || menu.items.length === 0) return undefined
  const label = title ?? menu.title ?? context.words.mainNavigation
  if (style === 'bar') return <MenuBar menu={menu} label={label} context={context} />
  return (
    <nav className="navigation" aria-label={label}>
      <WidgetTitle title={title} context={context} />
      <MenuList items={menu.items} context={context} />
    </nav>
  )
}

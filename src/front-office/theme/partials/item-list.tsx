import type { HeadingLevel } from '../outline.ts'
import { belowFold } from '../render-context.ts'
import type { Extent, RenderContext } from '../render-context.ts'
import type { ListItem } from '../view-data.ts'
import { Item } from './item.tsx'
import type { ShownParts } from './item.tsx'

export type ListStyle = 'list' | 'grid' | 'titles' | 'lead' | 'carousel'

interface ItemListProps {
  items: ListItem[]
  style: ListStyle
  shown: ShownParts
  context: RenderContext
  /** Of the items' titles; otherwise one below the last heading. */
  level?: HeadingLevel | undefined
}

const extents: Record<ListStyle, Extent> = {
  list: 'third',
  grid: 'third',
  titles: 'thumbnail',
  lead: 'third',
  carousel: 'third',
}

/** Titles alone are what “titles” means. */
const shownIn = (style: ListStyle, shown: ShownParts): ShownParts =>
  style === 'titles' ? { ...shown, excerpt: false, image: false } : shown

/** Documents in one of five looks; the looks differ in CSS alone, and the lead's first picture is big. */
export const ItemList = ({ items, style, shown, context, level }: ItemListProps) => {
  if (items.length === 0) return <p className="empty">{context.words.nothingYet}</p>
  const list = <Items items={items} style={style} shown={shown} context={context} level={level} />
  if (style !== 'carousel') return list
  // What scrolls must be reached by the keyboard, and so needs a name.
  return (
    <div className="carousel" role="group" tabIndex={0} aria-label={context.words.carousel}>
      {list}
    </div>
  )
}

const Items = ({ items, style, shown, context, level }: ItemListProps) => {
  const titleLevel = level ?? context.outline.below()
  return (
    <ul role="list" className={`items is-${style}`}>
      {items.map((item, index) => (
        <li key={item.id}>
          <Item
            item={item}
            shown={shownIn(style, shown)}
            context={index === 0 ? context : belowFold(context)}
            level={titleLevel}
            extent={style === 'lead' && index === 0 ? 'wide' : extents[style]}
          />
        </li>
      ))}
    </ul>
  )
}

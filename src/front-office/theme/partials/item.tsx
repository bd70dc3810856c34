import type { ReactElement } from 'react'
import type { HeadingLevel } from '../outline.ts'
import type { Extent, RenderContext } from '../render-context.ts'
import type { ListItem } from '../view-data.ts'
import { AuthorNames } from './author-names.tsx'
import { MarkedText } from './marked-text.tsx'
import { Moment } from './moment.tsx'
import { Picture } from './picture.tsx'
import { safeHref } from './safe-href.ts'

export interface ShownParts {
  excerpt: boolean
  image: boolean
  date: boolean
}

interface ItemProps {
  item: ListItem
  shown: ShownParts
  context: RenderContext
  level: HeadingLevel
  extent: Extent
}

type FactsProps = Pick<ItemProps, 'item' | 'shown' | 'context'>

/** When it was published and by whom; what is pinned or locked says so first. */
const factsOf = ({ item, shown, context }: FactsProps): ReactElement[] => {
  const facts: ReactElement[] = []
  if (item.isSticky === true) facts.push(<span className="label">{context.words.sticky}</span>)
  if (item.isProtected === true)
    facts.push(<span className="label">{context.words.protected}</span>)
  if (shown.date && item.publishedAt !== undefined)
    facts.push(<Moment at={item.publishedAt} context={context} style="short" />)
  if (shown.date && item.authors.length > 0)
    facts.push(<AuthorNames authors={item.authors} context={context} hasLinks={false} />)
  return facts
}

const Facts = (props: FactsProps) => {
  const facts = factsOf(props)
  return facts.length === 0 ? undefined : (
    <ul role="list" className="item-facts">
      {facts.map((fact, index) => (
        <li key={index}>{fact}</li>
      ))}
    </ul>
  )
}

const Excerpt = ({ item, shown }: Omit<FactsProps, 'context'>) => {
  const extract = item.marked?.extract
  if (!shown.excerpt) return undefined
  if (extract !== undefined)
    return (
      <p className="excerpt">
        <MarkedText parts={extract} />
      </p>
    )
  return item.excerpt ? <p className="excerpt">{item.excerpt}</p> : undefined
}

const TitleText = ({ item, context }: Pick<ItemProps, 'item' | 'context'>) =>
  item.marked === undefined || item.marked.title.length === 0 ? (
    item.title || context.words.untitled
  ) : (
    <MarkedText parts={item.marked.title} />
  )

/** A document in a list: one link, its title; the picture beside it is decoration. */
export const Item = ({ item, shown, context, level, extent }: ItemProps) => {
  const Title = `h${level}` as const
  const image = shown.image ? item.image : undefined
  const [category] = item.categories
  return (
    <article className={image === undefined ? 'item' : 'item has-image'}>
      {image === undefined ? undefined : (
        <div className="item-image">
          <Picture media={image} context={context} alt="" extent={extent} isCropped />
        </div>
      )}
      <div className="item-text">
        {category === undefined ? undefined : <p className="eyebrow">{category.title}</p>}
        <Title className="item-title">
          <a href={safeHref(item.href)}>
            <TitleText item={item} context={context} />
          </a>
        </Title>
        <Excerpt item={item} shown={shown} />
        <Facts item={item} shown={shown} context={context} />
      </div>
    </article>
  )
}

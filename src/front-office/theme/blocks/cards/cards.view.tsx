import { classNames } from '../../partials/class-names.ts'
import { Paragraphs } from '../../partials/paragraphs.tsx'
import { Picture } from '../../partials/picture.tsx'
import { TextLink } from '../../partials/text-link.tsx'
import { belowFold, type Extent, type RenderContext } from '../../render-context.ts'
import type { HeadingLevel } from '../../outline.ts'
import type { BlockProps } from '../block-props.ts'
import type { CardsView, CardView } from '../part-block.view-data.ts'

interface CardProps {
  card: CardView
  context: RenderContext
  level: HeadingLevel
  extent: Extent
}

/** One link, its title; CSS lets the whole card answer. The picture beside a title is decoration. */
const Card = ({ card: { media, title, text, link }, context, level, extent }: CardProps) => {
  const Title = `h${level}` as const
  const alt = title === undefined ? undefined : ''
  return (
    <div className={classNames('card', link !== undefined && title !== undefined && 'is-linked')}>
      {media === undefined ? undefined : (
        <div className="card-image">
          <Picture media={media} context={context} alt={alt} extent={extent} isCropped />
        </div>
      )}
      <div className="card-text">
        {title === undefined ? undefined : (
          <Title className="card-title">
            <TextLink link={link} context={context}>
              {title}
            </TextLink>
          </Title>
        )}
        {text === undefined ? undefined : <Paragraphs text={text} />}
      </div>
    </div>
  )
}

/** A component of its own, so that the outline is asked when React comes to it. */
const CardList = ({ block, context }: BlockProps<CardsView>) => {
  const level = context.outline.below()
  const extents = { 2: 'half', 3: 'third', 4: 'quarter' } as const
  return (
    <ul role="list" className={`cards has-${block.columns} is-${block.style}`}>
      {block.cards.map((card, index) => (
        <li key={index}>
          <Card
            card={card}
            context={index === 0 ? context : belowFold(context)}
            level={level}
            extent={extents[block.columns]}
          />
        </li>
      ))}
    </ul>
  )
}

/** Things of one kind side by side. */
export const Cards = ({ block, context }: BlockProps<CardsView>) =>
  block.cards.length === 0 ? undefined : <CardList block={block} context={context} />

import type { HeadingLevel } from '../../outline.ts'
import type { RenderContext } from '../../render-context.ts'
import { hasContent } from '../../rich-text/plain-text.ts'
import { RichText } from '../../rich-text/rich-text.tsx'
import type { BlockProps } from '../block-props.ts'
import type { TimelineView } from '../part-block.view-data.ts'

interface EventProps {
  event: TimelineView['events'][number]
  context: RenderContext
  level: HeadingLevel
}

const Event = ({ event: { label, title, text }, context, level }: EventProps) => {
  const Title = `h${level}` as const
  return (
    <li>
      {label === undefined ? undefined : <p className="eyebrow">{label}</p>}
      {title === undefined ? undefined : <Title className="event-title">{title}</Title>}
      {hasContent(text) ? <RichText text={text} context={context} /> : undefined}
    </li>
  )
}

/** A component of its own, so that the outline is asked when React comes to it. */
const Events = ({ block, context }: BlockProps<TimelineView>) => {
  const level = context.outline.below()
  return (
    <ol role="list" className="timeline">
      {block.events.map((event, index) => (
        <Event key={index} event={event} context={context} level={level} />
      ))}
    </ol>
  )
}

/** What happened, one after another. */
export const Timeline = ({ block, context }: BlockProps<TimelineView>) =>
  block.events.length === 0 ? undefined : <Events block={block} context={context} />

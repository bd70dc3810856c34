import { ButtonList, usableButtons } from '../../partials/button-list.tsx'
import { classNames } from '../../partials/class-names.ts'
import type { RenderContext } from '../../render-context.ts'
import { hasContent } from '../../rich-text/plain-text.ts'
import { InlineText } from '../../rich-text/rich-text.tsx'
import type { BlockProps } from '../block-props.ts'
import type { CallToActionView } from '../part-block.view-data.ts'

interface HeadingProps {
  title: string | undefined
  context: RenderContext
}

/** A component of its own, so that the outline is asked when React comes to it. It heads no text that follows. */
const Heading = ({ title, context }: HeadingProps) => {
  if (title === undefined || title === '') return undefined
  const Tag = `h${context.outline.below()}` as const
  return <Tag className="call-title">{title}</Tag>
}

/** What a page wants of its reader, and the way to do it. */
export const CallToAction = ({ block, context }: BlockProps<CallToActionView>) => {
  const { title, text, buttons, tone } = block
  const hasText = hasContent(text)
  if (!title && !hasText && usableButtons(buttons).length === 0) return undefined
  return (
    <div className={classNames('call-to-action', `tone-${tone}`, tone !== 'plain' && `on-${tone}`)}>
      <div className="call-words">
        <Heading title={title} context={context} />
        {hasText ? (
          <p>
            <InlineText text={text} context={context} />
          </p>
        ) : undefined}
      </div>
      <ButtonList buttons={buttons} context={context} />
    </div>
  )
}

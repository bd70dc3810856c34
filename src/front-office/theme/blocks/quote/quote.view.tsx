import { hasContent } from '../../rich-text/plain-text.ts'
import { captionOf, RichText } from '../../rich-text/rich-text.tsx'
import type { QuoteView } from '../block.view-data.ts'
import type { BlockProps } from '../block-props.ts'

/** Somebody's words, and whose. */
export const Quote = ({ block: { text, attribution, style }, context }: BlockProps<QuoteView>) => {
  if (!hasContent(text)) return undefined
  const whose = captionOf(attribution, context)
  return (
    <figure className={`quote is-${style}`}>
      <blockquote>
        <RichText text={text} context={context} />
      </blockquote>
      {whose === undefined ? undefined : <figcaption className="attribution">{whose}</figcaption>}
    </figure>
  )
}

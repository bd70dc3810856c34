import { Figure } from '../../partials/figure.tsx'
import { RichText } from '../../rich-text/rich-text.tsx'
import type { BlockProps } from '../block-props.ts'
import type { MediaTextView } from '../media-block.view-data.ts'

const Media = ({ block: { media }, context }: BlockProps<MediaTextView>) => {
  if (media === undefined) return undefined
  if (media.mime.startsWith('video/'))
    return <video controls preload="none" src={media.url} aria-label={media.title ?? media.name} />
  return <Figure media={media} context={context} extent="half" />
}

/** A picture or video beside a text. In the source the media comes first; CSS puts it on its side. */
export const MediaText = ({ block, context }: BlockProps<MediaTextView>) => (
  <div className={`media-text media-${block.side} share-${block.share}`}>
    <div className="media-text-media">
      <Media block={block} context={context} />
    </div>
    <div className="media-text-text flow">
      <RichText text={block.content} context={{ ...context, extent: 'half' }} />
    </div>
  </div>
)

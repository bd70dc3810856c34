import type { MediaView } from '../media.view-data.ts'
import type { RenderContext } from '../render-context.ts'
import { captionOf } from '../rich-text/rich-text.tsx'
import { Figure } from './figure.tsx'

interface FeaturedImageProps {
  media: MediaView | undefined
  context: RenderContext
}

/** The picture that stands for the document. */
export const FeaturedImage = ({ media, context }: FeaturedImageProps) =>
  media === undefined ? undefined : (
    <div className="block is-wide featured-image">
      <Figure
        media={media}
        context={context}
        extent="wide"
        caption={captionOf(media.caption, context)}
      />
    </div>
  )

import { Caption } from '../../partials/figure.tsx'
import { missingMedia } from '../../partials/missing-media.tsx'
import { safeHref } from '../../partials/safe-href.ts'
import { captionOf } from '../../rich-text/rich-text.tsx'
import type { BlockProps } from '../block-props.ts'
import type { AudioView } from '../media-block.view-data.ts'

/** The browser's own player; nothing is loaded before somebody presses play. */
export const Audio = ({ block: { media, url, caption }, context }: BlockProps<AudioView>) => {
  const source = safeHref(media?.url ?? url)
  if (source === undefined) return missingMedia(context, captionOf(caption, context))
  return (
    <figure className="audio">
      <audio
        controls
        preload="none"
        src={source}
        aria-label={media?.title ?? context.words.audio}
      />
      <Caption credit={media?.credit}>{captionOf(caption, context)}</Caption>
    </figure>
  )
}

import { Caption } from '../../partials/figure.tsx'
import { missingMedia } from '../../partials/missing-media.tsx'
import { safeHref } from '../../partials/safe-href.ts'
import { captionOf } from '../../rich-text/rich-text.tsx'
import type { BlockProps } from '../block-props.ts'
import type { VideoView } from '../media-block.view-data.ts'

const Subtitles = ({ block: { captions }, context }: BlockProps<VideoView>) =>
  captions === undefined ? undefined : (
    <track
      kind="captions"
      src={captions.url}
      srcLang={context.language}
      label={context.words.subtitles}
      default
    />
  )

/** A first frame has to come from somewhere: the poster, else the beginning of the file. */
const preloadOf = ({ poster }: VideoView): 'none' | 'metadata' =>
  poster === undefined ? 'metadata' : 'none'

/** The browser's own player. A loop without sound still has controls, so that it can be stopped. */
export const Video = ({ block, context }: BlockProps<VideoView>) => {
  const { media, url, poster, loop } = block
  const source = safeHref(media?.url ?? url)
  if (source === undefined) return missingMedia(context, captionOf(block.caption, context))
  return (
    <figure className="video">
      <video
        controls
        playsInline
        preload={preloadOf(block)}
        src={source}
        poster={poster?.url}
        loop={loop}
        muted={loop}
        aria-label={media?.title ?? context.words.video}
      >
        <Subtitles block={block} context={context} />
      </video>
      <Caption credit={media?.credit}>{captionOf(block.caption, context)}</Caption>
    </figure>
  )
}

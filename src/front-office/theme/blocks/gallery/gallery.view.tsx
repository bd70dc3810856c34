import { Caption, Figure } from '../../partials/figure.tsx'
import { missingMedia } from '../../partials/missing-media.tsx'
import { Picture } from '../../partials/picture.tsx'
import { captionOf } from '../../rich-text/rich-text.tsx'
import type { Extent } from '../../render-context.ts'
import type { BlockProps } from '../block-props.ts'
import type { GalleryView } from '../media-block.view-data.ts'

const extentOf = (columns: number): Extent => {
  if (columns <= 1) return 'content'
  if (columns === 2) return 'half'
  return columns === 3 ? 'third' : 'quarter'
}

type ImageProps = BlockProps<GalleryView> & {
  image: GalleryView['images'][number]
  extent: Extent
}

const GalleryImage = ({ block, image: { media, caption }, context, extent }: ImageProps) => {
  const words = captionOf(caption, context)
  if (media === undefined) return missingMedia(context, words)
  if (!block.crop) return <Figure media={media} context={context} extent={extent} caption={words} />
  return (
    <figure className="figure">
      <Picture media={media} context={context} extent={extent} isCropped />
      <Caption credit={media.credit}>{words}</Caption>
    </figure>
  )
}

/** Pictures in a grid; cropped ones share a shape and keep their focal point. */
export const Gallery = ({ block, context }: BlockProps<GalleryView>) => {
  const columns = Math.min(8, Math.max(1, Math.round(block.columns)))
  const words = captionOf(block.caption, context)
  if (block.images.length === 0)
    return words === undefined ? undefined : missingMedia(context, words)
  return (
    <figure className={`gallery has-${columns} ${block.crop ? 'is-cropped' : 'is-natural'}`}>
      <ul role="list">
        {block.images.map((image, index) => (
          <li key={index}>
            <GalleryImage
              block={block}
              image={image}
              context={context}
              extent={extentOf(columns)}
            />
          </li>
        ))}
      </ul>
      <Caption>{words}</Caption>
    </figure>
  )
}

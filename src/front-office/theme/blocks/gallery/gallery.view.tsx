import type { ReactNode } from 'react'
import type { MediaView } from '../../media.view-data.ts'
import { Caption } from '../../partials/figure.tsx'
import { Lightbox } from '../../partials/lightbox.tsx'
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

const Enlargeable = (props: ImageProps & { media: MediaView; children: ReactNode }) => {
  const { block, image, media, context, children } = props
  if (block.enlarge !== true) return children
  const id = context.outline.claimId(`picture-${media.id}`)
  return (
    <div className="enlargeable">
      {children}
      <Lightbox
        {...{ id, media, context, alt: media.alt }}
        caption={captionOf(image.caption, context)}
      />
    </div>
  )
}

const GalleryImage = (props: ImageProps) => {
  const { block, image, context, extent } = props
  const { media, caption } = image
  const words = captionOf(caption, context)
  if (media === undefined) return missingMedia(context, words)
  return (
    <figure className="figure">
      <Enlargeable {...props} media={media}>
        <Picture media={media} context={context} extent={extent} isCropped={block.crop} />
      </Enlargeable>
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
  const extent = extentOf(columns)
  return (
    <figure className={`gallery has-${columns} ${block.crop ? 'is-cropped' : 'is-natural'}`}>
      <ul role="list">
        {block.images.map((image, index) => (
          <li key={index}>
            <GalleryImage {...{ block, context, image, extent }} />
          </li>
        ))}
      </ul>
      <Caption>{words}</Caption>
    </figure>
  )
}

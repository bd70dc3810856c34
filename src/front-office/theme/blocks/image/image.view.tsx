import { Figure } from '../../partials/figure.tsx'
import { missingMedia } from '../../partials/missing-media.tsx'
import { TextLink } from '../../partials/text-link.tsx'
import { captionOf } from '../../rich-text/rich-text.tsx'
import type { BlockProps } from '../block-props.ts'
import type { ImageView } from '../media-block.view-data.ts'

/** One picture with its caption; a link around it needs words, so decoration in a link says its name. */
export const Image = ({ block, context }: BlockProps<ImageView>) => {
  const { media, link } = block
  if (media === undefined) return missingMedia(context, captionOf(block.caption, context))
  const alt = block.alt ?? media.alt
  const named = link !== undefined && alt === '' ? (media.title ?? media.name) : alt
  return (
    <div className="image">
      <Figure
        media={media}
        context={context}
        alt={named}
        width={block.width}
        caption={captionOf(block.caption ?? media.caption, context)}
        wrap={
          link === undefined
            ? undefined
            : (image) => (
                <TextLink link={link} context={context} className="image-link">
                  {image}
                </TextLink>
              )
        }
      />
    </div>
  )
}

import type { ReactNode } from 'react'
import { Figure } from '../../partials/figure.tsx'
import { Lightbox } from '../../partials/lightbox.tsx'
import { missingMedia } from '../../partials/missing-media.tsx'
import { TextLink } from '../../partials/text-link.tsx'
import { captionOf } from '../../rich-text/rich-text.tsx'
import type { BlockProps } from '../block-props.ts'
import type { ImageView } from '../media-block.view-data.ts'

type Wrap = ((image: ReactNode) => ReactNode) | undefined

/** What a click on the picture does: it follows a link, or shows the picture large, or nothing. */
function wrapOf({ block, context }: BlockProps<ImageView>): Wrap {
  const { link, media, enlarge = false } = block
  if (link !== undefined)
    return (image) => (
      <TextLink link={link} context={context} className="image-link">
        {image}
      </TextLink>
    )
  if (!enlarge || media === undefined) return undefined
  const id = context.outline.claimId(`picture-${media.id}`)
  const caption = captionOf(block.caption ?? media.caption, context)
  return (image) => (
    <div className="enlargeable">
      {image}
      <Lightbox {...{ id, media, context, caption }} alt={block.alt ?? media.alt} />
    </div>
  )
}

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
        wrap={wrapOf({ block, context })}
      />
    </div>
  )
}

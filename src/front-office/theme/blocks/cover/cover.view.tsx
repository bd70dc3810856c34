import { classNames } from '../../partials/class-names.ts'
import { Picture } from '../../partials/picture.tsx'
import { RichText } from '../../rich-text/rich-text.tsx'
import type { BlockProps } from '../block-props.ts'
import type { CoverView } from '../media-block.view-data.ts'

/** Text over a picture, with a veil between that keeps it readable. Its picture is decoration. */
export const Cover = ({ block, context }: BlockProps<CoverView>) => (
  <div
    className={classNames(
      'cover',
      `height-${block.height}`,
      `veil-${block.overlay}`,
      block.media === undefined && 'is-plain',
    )}
  >
    {block.media === undefined ? undefined : (
      <Picture media={block.media} context={context} extent="full" isCropped />
    )}
    <div className="cover-text flow">
      <RichText text={block.content} context={context} />
    </div>
  </div>
)

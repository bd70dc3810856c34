import type { ReactNode } from 'react'
import type { MediaView } from '../media.view-data.ts'
import type { Extent, RenderContext } from '../render-context.ts'
import { Picture } from './picture.tsx'

interface FigureProps {
  media: MediaView
  context: RenderContext
  alt?: string | undefined
  extent?: Extent | undefined
  /** Rendered already. */
  caption?: ReactNode
  /** Pixels, when it shall be smaller than its column. */
  width?: number | undefined
  /** Puts a link around the image. */
  wrap?: ((image: ReactNode) => ReactNode) | undefined
}

const itself = (image: ReactNode): ReactNode => image

/** An image with what is said about it. */
export const Figure = ({ caption, wrap = itself, ...picture }: FigureProps) => (
  <figure className="figure">
    {wrap(<Picture {...picture} />)}
    <Caption credit={picture.media.credit}>{caption}</Caption>
  </figure>
)

/** Words under a figure; nothing when there are none. */
export const Caption = ({
  credit,
  children,
}: {
  credit?: string | undefined
  children?: ReactNode
}) => {
  if (children === undefined && credit === undefined) return undefined
  return (
    <figcaption className="caption">
      {children}
      {children === undefined || credit === undefined ? undefined : ' — '}
      {credit === undefined ? undefined : <small className="credit">{credit}</small>}
    </figcaption>
  )
}

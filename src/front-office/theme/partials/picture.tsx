import type { MediaView } from '../media.view-data.ts'
import type { Extent, RenderContext } from '../render-context.ts'
import { tintClass } from '../placeholder-tints.ts'
import { classNames } from './class-names.ts'

interface PictureProps {
  media: MediaView
  context: RenderContext
  /** Instead of the file's own; empty: decoration. */
  alt?: string | undefined
  extent?: Extent | undefined
  /** Pixels, when it shall be smaller than its place. */
  width?: number | undefined
  /** Fills a box of a given shape around its focal point. */
  isCropped?: boolean | undefined
  className?: string | undefined
}

/** In step with the widths in tokens.css: 42rem of text, 76rem wide. */
const sizes: Record<Extent, string> = {
  content: '(min-width: 46rem) 42rem, 100vw',
  wide: '(min-width: 80rem) 76rem, 100vw',
  full: '100vw',
  half: '(min-width: 80rem) 38rem, (min-width: 44rem) 50vw, 100vw',
  third: '(min-width: 80rem) 25rem, (min-width: 44rem) 34vw, 100vw',
  quarter: '(min-width: 80rem) 19rem, (min-width: 44rem) 25vw, 50vw',
  thumbnail: '9rem',
}

/** The class of a step of ten percent: styles are classes, since inline ones are forbidden. */
const step = (percent: number): number => Math.min(10, Math.max(0, Math.round(percent / 10))) * 10

export const focalClasses = ({ focal }: MediaView): string =>
  `focal-x-${step(focal.x)} focal-y-${step(focal.y)}`

interface Loading {
  loading?: 'lazy'
  fetchPriority?: 'high'
}

const loadingOf = (context: RenderContext): Loading =>
  !context.isBelowFold && context.outline.takeFirstImage()
    ? { fetchPriority: 'high' }
    : { loading: 'lazy' }

const sizesOf = ({ media, context, extent, width }: PictureProps): string | undefined => {
  if (media.srcset === '' && media.sources.length === 0) return undefined
  return width === undefined ? sizes[extent ?? context.extent] : `${width}px`
}

/** Attributes, since inline styles are forbidden; the stylesheet keeps them within their place. */
const boxOf = ({ media, width }: PictureProps): { width?: number; height?: number } => {
  if (media.width === undefined || media.height === undefined)
    return width === undefined ? {} : { width }
  const shown = Math.min(width ?? media.width, media.width)
  return { width: shown, height: Math.max(1, Math.round((media.height * shown) / media.width)) }
}

const Image = (props: PictureProps) => {
  const { media, context, alt, isCropped, className } = props
  const variants = media.srcset === '' ? {} : { srcSet: media.srcset, sizes: sizesOf(props) }
  return (
    <img
      src={media.url}
      {...variants}
      alt={alt ?? media.alt}
      {...boxOf(props)}
      decoding="async"
      className={classNames(
        className,
        isCropped === true && `cropped ${focalClasses(media)}`,
        tintClass(media.color),
      )}
      {...loadingOf(context)}
    />
  )
}

/** An image in the best format that the browser takes, in the size that the place needs. */
export const Picture = (props: PictureProps) => {
  const { sources } = props.media
  if (sources.length === 0) return <Image {...props} />
  return (
    <picture>
      {sources.map(({ type, srcset }) => (
        <source key={type} type={type} srcSet={srcset} sizes={sizesOf(props)} />
      ))}
      <Image {...props} />
    </picture>
  )
}

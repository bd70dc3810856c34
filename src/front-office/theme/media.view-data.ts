import type { RichTextView } from './rich-text.view-data.ts'

/** One file, resolved: everything a view needs to show it, nothing it would have to look up. */
export interface MediaView {
  id: string
  /** What `src` gets; an address of this site or a safe absolute one. */
  url: string
  /** The file's name, for downloads. */
  name: string
  mime: string
  /** Empty: decoration. */
  alt: string
  title?: string | undefined
  caption?: RichTextView | undefined
  credit?: string | undefined
  /** Pixels, as displayed (orientation applied). */
  width?: number | undefined
  height?: number | undefined
  /** Dominant colour, `#rrggbb`. */
  color?: string | undefined
  /** The point that stays in sight when cropped, in percent of width and height. */
  focal: { x: number; y: number }
  /** Best format first; each becomes a `<source>`. */
  sources: ImageSource[]
  /** Of the fallback format; empty when there are no variants. */
  srcset: string
  isSvg: boolean
  /** Bytes. */
  size: number
  /** Seconds. */
  duration?: number | undefined
}

export interface ImageSource {
  type: 'image/avif' | 'image/webp'
  srcset: string
}

/** Where something leads. What leads to something not public is `undefined` instead. */
export interface LinkView {
  href: string
  label?: string | undefined
  isExternal: boolean
  newTab?: boolean | undefined
  /** It leads to the page that is shown. */
  isCurrent?: boolean | undefined
}

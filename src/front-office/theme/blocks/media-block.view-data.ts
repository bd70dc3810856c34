import type { LinkView, MediaView } from '../media.view-data.ts'
import type { RichTextView } from '../rich-text.view-data.ts'
import type { BlockBase } from './block.view-data.ts'

export interface AudioView extends BlockBase<'audio'> {
  media?: MediaView | undefined
  /** When there is no file: http(s) only. */
  url?: string | undefined
  caption?: RichTextView | undefined
}

export interface CoverView extends BlockBase<'cover'> {
  media?: MediaView | undefined
  overlay: 'none' | 'light' | 'medium' | 'strong'
  height: 'small' | 'medium' | 'large' | 'screen'
  content?: RichTextView | undefined
}

export interface EmbedView extends BlockBase<'embed'> {
  /** The address that was given, http(s): for the link. */
  href?: string | undefined
  /** What a frame may load (`https:`, of an allowed host); without it there is a link alone. */
  frameUrl?: string | undefined
  /** Like “YouTube”; else the host. */
  provider?: string | undefined
  title?: string | undefined
  ratio: '16-9' | '4-3' | '1-1' | '9-16' | 'auto'
  poster?: MediaView | undefined
  caption?: RichTextView | undefined
}

export interface FileView extends BlockBase<'file'> {
  media?: MediaView | undefined
  label?: string | undefined
  showButton: boolean
}

export interface GalleryView extends BlockBase<'gallery'> {
  /** One whose file is missing keeps its caption. */
  images: { media?: MediaView | undefined; caption?: RichTextView | undefined }[]
  /** 1 to 8. */
  columns: number
  crop: boolean
  /** Whether a click shows a picture as large as the window. */
  enlarge?: boolean
  caption?: RichTextView | undefined
}

export interface ImageView extends BlockBase<'image'> {
  media?: MediaView | undefined
  /** Instead of the file's own. */
  alt?: string | undefined
  caption?: RichTextView | undefined
  link?: LinkView | undefined
  /** Whether a click shows it as large as the window; a link comes first. */
  enlarge?: boolean
  /** Pixels; nothing: as wide as the column. */
  width?: number | undefined
}

export interface MediaTextView extends BlockBase<'media-text'> {
  media?: MediaView | undefined
  side: 'start' | 'end'
  share: 'third' | 'half' | 'two-thirds'
  content?: RichTextView | undefined
}

export interface VideoView extends BlockBase<'video'> {
  media?: MediaView | undefined
  /** When there is no file: http(s) only. */
  url?: string | undefined
  poster?: MediaView | undefined
  /** WebVTT. */
  captions?: MediaView | undefined
  loop: boolean
  caption?: RichTextView | undefined
}

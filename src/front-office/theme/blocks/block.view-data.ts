import type { RichTextView } from '../rich-text.view-data.ts'
import type {
  AudioView,
  CoverView,
  EmbedView,
  FileView,
  GalleryView,
  ImageView,
  MediaTextView,
  VideoView,
} from './media-block.view-data.ts'
import type { PagePartView } from './page-part.view-data.ts'
import type { ButtonView, PartView } from './part-block.view-data.ts'
import type { WidgetView } from './widget.view-data.ts'
import type { ListItem } from '../view-data.ts'

/** Names of design tokens; stored values outside these become the defaults (`content none none medium medium`). */
export interface AppearanceView {
  width: 'content' | 'wide' | 'full'
  align: 'none' | 'start' | 'center' | 'end'
  ground: 'none' | 'subtle' | 'accent' | 'contrast'
  spaceBefore: SpaceView
  spaceAfter: SpaceView
  /** Letters, digits, hyphens; unique on the page. */
  anchor?: string | undefined
}

export type SpaceView = 'none' | 'small' | 'medium' | 'large'

/** What each block has; `key` is the stored block's id, or its place. */
export interface BlockBase<Type extends string> {
  blockType: Type
  key: string
  appearance: AppearanceView
}

export interface ButtonsView extends BlockBase<'buttons'> {
  buttons: ButtonView[]
}

export interface CodeView extends BlockBase<'code'> {
  code: string
  style: 'code' | 'preformatted' | 'verse'
  language?: string | undefined
  title?: string | undefined
}

export interface ColumnsView extends BlockBase<'columns'> {
  ratio: 'equal' | '1-2' | '2-1' | '1-3' | '3-1' | '1-2-1'
  orderOnPhones: 'same' | 'reversed'
  columns: { content?: RichTextView | undefined }[]
}

export interface DetailsView extends BlockBase<'details'> {
  summary: string
  open: boolean
  content?: RichTextView | undefined
}

export interface HeadingView extends BlockBase<'heading'> {
  text: string
  level: 2 | 3 | 4 | 5 | 6
}

/** HTML that was sanitised on its way in and again by the presenter. */
export interface ImportedHtmlView extends BlockBase<'imported-html'> {
  /** Empty for what showed nothing of its own, a plugin's shortcode: staff read where it came from. */
  html: string
  origin?: string | undefined
}

export interface PatternView extends BlockBase<'pattern'> {
  /** Empty when the pattern is not public. */
  blocks: BlockView[]
}

export interface PostListView extends BlockBase<'post-list'> {
  style: 'list' | 'grid' | 'titles' | 'lead' | 'carousel'
  items: ListItem[]
  showExcerpt: boolean
  showImage: boolean
  showDate: boolean
}

export interface QuoteView extends BlockBase<'quote'> {
  text?: RichTextView | undefined
  attribution?: RichTextView | undefined
  style: 'quote' | 'pull-quote'
}

/** HTML that is trusted in a sandboxed frame only. */
export interface RawHtmlView extends BlockBase<'raw-html'> {
  html: string
  /**
   * An address of this site that answers with `html` under a policy of its own. Outside of a document there is none:
   * the frame then inherits the page's policy, and no script or style of `html` has any effect.
   */
  frameHref?: string | undefined
  title?: string | undefined
  /** Pixels, 40 to 4000. */
  height: number
}

export interface RichTextBlockView extends BlockBase<'rich-text'> {
  content?: RichTextView | undefined
}

export interface SectionView extends BlockBase<'section'> {
  content?: RichTextView | undefined
}

export interface SeparatorView extends BlockBase<'separator'> {
  style: 'line' | 'wide' | 'dots'
}

export interface SpacerView extends BlockBase<'spacer'> {
  size: 'small' | 'medium' | 'large'
}

export interface TableView extends BlockBase<'table'> {
  content?: RichTextView | undefined
  stripes: boolean
  caption?: RichTextView | undefined
}

/** A block that this theme does not know: kept in the content, hidden from visitors, shown to staff. */
export interface UnknownBlockView {
  blockType: 'unknown'
  key: string
  name: string
  forStaff: boolean
}

export type KnownBlockView =
  | AudioView
  | ButtonsView
  | CodeView
  | ColumnsView
  | CoverView
  | DetailsView
  | EmbedView
  | FileView
  | GalleryView
  | HeadingView
  | ImageView
  | ImportedHtmlView
  | MediaTextView
  | PagePartView
  | PartView
  | PatternView
  | PostListView
  | QuoteView
  | RawHtmlView
  | RichTextBlockView
  | SectionView
  | SeparatorView
  | SpacerView
  | TableView
  | VideoView
  | WidgetView

export type BlockView = KnownBlockView | UnknownBlockView

import type { BlockView } from './blocks/block.view-data.ts'
import type { MediaView } from './media.view-data.ts'

/**
 * Lexical's JSON with its links, uploads and blocks resolved. Node names and fields are Lexical's own,
 * so a presenter only adds to what is stored; more fields than these may be present.
 */
export interface RichTextView {
  root: { children: RichTextNode[]; direction?: 'ltr' | 'rtl' | null | undefined }
}

export type TextAlign = '' | 'left' | 'start' | 'center' | 'right' | 'end' | 'justify'

interface ParentNode<Type extends string> {
  type: Type
  children: RichTextNode[]
  /** A name for links to this place. */
  anchor?: string | undefined
  format?: TextAlign | undefined
  indent?: number | undefined
  direction?: 'ltr' | 'rtl' | null | undefined
}

export interface TextNode {
  type: 'text'
  text: string
  /** Bits: 1 bold, 2 italic, 4 strikethrough, 8 underline, 16 code, 32 subscript, 64 superscript, 128 highlight. */
  format?: number | undefined
}

export interface HeadingNode extends ParentNode<'heading'> {
  tag: 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6'
}

export interface ListNode extends ParentNode<'list'> {
  listType: 'bullet' | 'number' | 'check'
  start?: number | undefined
  /** The numbers go down. */
  isReversed?: boolean | undefined
  /** Letters or Roman numbers; decimal ones when absent. */
  numbering?: ListNumbering | undefined
}

export type ListNumbering = 'lower-alpha' | 'upper-alpha' | 'lower-roman' | 'upper-roman'

export interface ListItemNode extends ParentNode<'listitem'> {
  checked?: boolean | undefined
  value?: number | undefined
}

/** `href` is what the presenter adds; without it the text stands alone. */
export interface LinkNode extends ParentNode<'link'>, LinkTarget {}
export interface AutoLinkNode extends ParentNode<'autolink'>, LinkTarget {}

export interface LinkTarget {
  href?: string | undefined
  isExternal?: boolean | undefined
  newTab?: boolean | undefined
}

export interface UploadNode {
  type: 'upload'
  media?: MediaView | undefined
}

export interface RelationshipNode {
  type: 'relationship'
  /** Title and address of the document; `undefined` when it is not public. */
  target?: { title: string; href: string } | undefined
}

export interface TableRowNode extends ParentNode<'tablerow'> {
  /** Stands in the table's foot. */
  isFoot?: boolean | undefined
}

export interface TableCellNode extends ParentNode<'tablecell'> {
  /** 0 data, 1 heads its column, 2 heads its row, 3 both. */
  headerState?: number | undefined
  colSpan?: number | undefined
  rowSpan?: number | undefined
}

export interface BlockNode {
  type: 'block'
  block?: BlockView | undefined
}

export interface InlineBlockNode {
  type: 'inlineBlock'
  block?: BlockView | undefined
}

/** What this theme does not know; shown to staff alone. */
export interface UnknownNode {
  type: 'unknown'
  name: string
}

export type RichTextNode =
  | TextNode
  | { type: 'linebreak' }
  | { type: 'tab' }
  | { type: 'horizontalrule' }
  | ParentNode<'paragraph'>
  | HeadingNode
  | ListNode
  | ListItemNode
  | ParentNode<'quote'>
  | LinkNode
  | AutoLinkNode
  | UploadNode
  | RelationshipNode
  | ParentNode<'table'>
  | TableRowNode
  | TableCellNode
  | BlockNode
  | InlineBlockNode
  | UnknownNode

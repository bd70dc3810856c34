import type { ContentBlock } from './content-block.ts'
import { directionOf } from './text-direction.ts'

/**
 * Lexical's stored nodes as plain data, as far as our editors know them. Type aliases, not
 * interfaces: they must fit the index signatures of the generated content types.
 */
export type TextFormat = number
export const FORMAT = {
  bold: 1,
  italic: 2,
  strikethrough: 4,
  underline: 8,
  code: 16,
  subscript: 32,
  superscript: 64,
  highlight: 128,
} as const

export type Alignment = '' | 'left' | 'start' | 'center' | 'right' | 'end' | 'justify'

/**
 * What HTML says and Lexical has no field for. Lexical keeps the `$` of a node through every edit
 * (its NodeState), so that an anchor is still there when somebody has changed the words.
 */
export type NodeState = {
  anchor?: string
  /** Of an ordered list. */
  reversed?: true
  /** Of an ordered list, as CSS calls it. */
  numbering?: 'lower-alpha' | 'upper-alpha' | 'lower-roman' | 'upper-roman'
  /** Of a table's row. */
  foot?: true
}

type Element<Type extends string, Child> = {
  type: Type
  version: 1
  children: Child[]
  direction: 'rtl' | null
  format: Alignment
  indent: number
  $?: NodeState
}

export type TextNode = {
  type: 'text'
  version: 1
  text: string
  format: TextFormat
  mode: 'normal'
  style: ''
  detail: 0
}
export type LineBreakNode = { type: 'linebreak'; version: 1 }
export type LinkFields =
  | { linkType: 'custom'; url: string; newTab: boolean }
  | { linkType: 'internal'; doc: { relationTo: string; value: string }; newTab: boolean }
export type LinkNode = Element<'link', TextNode | LineBreakNode> & {
  id: string
  fields: LinkFields
}
export type InlineNode = TextNode | LineBreakNode | LinkNode

export type ParagraphNode = Element<'paragraph', InlineNode> & { textFormat: 0 }
export type HeadingTag = 'h2' | 'h3' | 'h4' | 'h5' | 'h6'
export type HeadingNode = Element<'heading', InlineNode> & { tag: HeadingTag }
export type QuoteNode = Element<'quote', InlineNode>
export type ListItemNode = Omit<Element<'listitem', never>, 'children'> & {
  value: number
  children: (InlineNode | ListNode)[]
}
export type ListNode = Omit<Element<'list', never>, 'children'> & {
  listType: 'bullet' | 'number' | 'check'
  tag: 'ul' | 'ol'
  start: number
  children: ListItemNode[]
}
export type RuleNode = { type: 'horizontalrule'; version: 1 }
export type BlockNode = {
  type: 'block'
  version: 2
  format: ''
  fields: ContentBlock & { id: string; blockName: '' }
}

export type TableCellNode = Element<'tablecell', ParagraphNode> & {
  headerState: number
  colSpan: number
  rowSpan: number
  backgroundColor: null
}
export type TableRowNode = Element<'tablerow', TableCellNode>
export type TableNode = Element<'table', TableRowNode>

/** What may stand at the top of a rich text. */
export type TextFlowNode = ParagraphNode | HeadingNode | QuoteNode | ListNode | RuleNode
export type FlowNode = TextFlowNode | BlockNode
export type RichText = { root: Element<'root', FlowNode | TableNode> }

function element<Type extends string, Child>(
  type: Type,
  children: Child[],
  format: Alignment = '',
): Element<Type, Child> {
  return { type, version: 1, children, direction: null, format, indent: 0 }
}

export function text(value: string, format: TextFormat = 0): TextNode {
  return { type: 'text', version: 1, text: value, format, mode: 'normal', style: '', detail: 0 }
}

export function lineBreak(): LineBreakNode {
  return { type: 'linebreak', version: 1 }
}

export function link(
  id: string,
  fields: LinkFields,
  children: (TextNode | LineBreakNode)[],
): LinkNode {
  return { ...element('link', children), id, fields }
}

export function paragraph(children: InlineNode[], format: Alignment = ''): ParagraphNode {
  return {
    ...element('paragraph', children, format),
    direction: directionOf(children),
    textFormat: 0,
  }
}

export function heading(
  tag: HeadingTag,
  children: InlineNode[],
  format: Alignment = '',
): HeadingNode {
  return { ...element('heading', children, format), direction: directionOf(children), tag }
}

export function quote(children: InlineNode[], format: Alignment = ''): QuoteNode {
  return { ...element('quote', children, format), direction: directionOf(children) }
}

export function listItem(children: (InlineNode | ListNode)[], value: number): ListItemNode {
  return { ...element('listitem', children), direction: directionOf(children), value }
}

export function list(tag: 'ul' | 'ol', children: ListItemNode[], start: number): ListNode {
  const listType = tag === 'ol' ? 'number' : 'bullet'
  return { ...element('list', children), direction: directionOf(children), listType, tag, start }
}

export function rule(): RuleNode {
  return { type: 'horizontalrule', version: 1 }
}

/** `headerState`: 0 a plain cell, 1 heads its column (in a header row), 2 heads its row. */
export function tableCell(
  children: ParagraphNode[],
  headerState: number,
  colSpan: number,
  rowSpan: number,
): TableCellNode {
  return { ...element('tablecell', children), headerState, colSpan, rowSpan, backgroundColor: null }
}

export interface TableRow {
  readonly cells: TableCellNode[]
  readonly isFoot: boolean
}

export function table(rows: readonly TableRow[]): TableNode {
  const nodes = rows.map(({ cells, isFoot }): TableRowNode => ({
    ...element('tablerow', cells),
    ...(isFoot ? { $: { foot: true } } : {}),
  }))
  return element('table', nodes)
}

export function richText(children: (FlowNode | TableNode)[]): RichText {
  return { root: element('root', children) }
}

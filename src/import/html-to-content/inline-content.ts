import type { HtmlNode } from './html-tree.ts'
import { lineBreak, paragraph, richText, text } from './lexical-nodes.ts'
import type {
  BlockNode,
  FlowNode,
  InlineNode,
  ListNode,
  RichText,
  TextFlowNode,
} from './lexical-nodes.ts'
import { START } from './walk.ts'
import type { Surroundings, Walker } from './walk.ts'

/** Text without blocks, and the blocks that were found in it: they go behind. */
export interface TextAndBlocks {
  readonly text: TextFlowNode[]
  readonly blocks: BlockNode[]
}

export function separateBlocks(flow: readonly FlowNode[]): TextAndBlocks {
  const parts: TextAndBlocks = { text: [], blocks: [] }
  for (const node of flow) {
    if (node.type === 'block') parts.blocks.push(node)
    else parts.text.push(node)
  }
  return parts
}

/** Content of a place that takes one line of text: paragraphs become lines, list items too. */
export function inlineContent(
  walker: Walker,
  nodes: readonly HtmlNode[],
  around: Surroundings,
): { inline: InlineNode[]; blocks: BlockNode[]; anchor: string | undefined } {
  const { text: flow, blocks } = separateBlocks(walker.flow(nodes, { ...around, level: 'text' }))
  return { inline: joinLines(flow.flatMap(linesOf)), blocks, anchor: anchorIn(flow) }
}

/** The first name that stands in a text. */
export function anchorIn(nodes: readonly TextFlowNode[]): string | undefined {
  const named = nodes.find((node) => 'children' in node && node.$?.anchor !== undefined)
  return named !== undefined && 'children' in named ? named.$?.anchor : undefined
}

/** A caption or attribution; absent when there are no words. Blocks in it cannot be kept there. */
export function captionContent(walker: Walker, nodes: readonly HtmlNode[]): RichText | undefined {
  const { inline, blocks } = inlineContent(walker, nodes, { ...START, level: 'text' })
  if (blocks.some(({ fields }) => fields.blockType !== 'imported-html'))
    walker.conversion.warn(
      'block-without-home',
      `A caption cannot hold ${blocks.map(({ fields }) => fields.blockType).join(', ')}; its words are kept.`,
      `Une légende ne peut pas contenir ${blocks.map(({ fields }) => fields.blockType).join(', ')} ; ses mots sont gardés.`,
    )
  return inline.length === 0 ? undefined : richText([paragraph(inline)])
}

/** Each paragraph, heading or list item as one line. */
export function linesOf(node: TextFlowNode): InlineNode[][] {
  if (node.type === 'horizontalrule') return []
  return node.type === 'list' ? linesOfList(node) : [node.children]
}

function linesOfList(node: ListNode): InlineNode[][] {
  return node.children.flatMap((item) => {
    const own: InlineNode[] = []
    const nested: InlineNode[][] = []
    for (const child of item.children) {
      if (child.type === 'list') nested.push(...linesOfList(child))
      else own.push(child)
    }
    const bullet = node.listType === 'number' ? `${item.value}. ` : '• '
    return own.length === 0 ? nested : [[text(bullet), ...own], ...nested]
  })
}

export function joinLines(lines: readonly InlineNode[][]): InlineNode[] {
  return lines.flatMap((line, number) => (number === 0 ? line : [lineBreak(), ...line]))
}

/** Plain text of inline nodes: for fields that take no emphasis. */
export function plainText(nodes: readonly InlineNode[]): string {
  return nodes
    .map((node) =>
      node.type === 'text' ? node.text : node.type === 'linebreak' ? ' ' : plainText(node.children),
    )
    .join('')
}

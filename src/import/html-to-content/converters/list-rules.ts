import type { Token } from '../flow-tokens.ts'
import { border } from '../flow-tokens.ts'
import { isElement } from '../html-query.ts'
import type { HtmlElement, HtmlNode } from '../html-tree.ts'
import { joinLines, separateBlocks } from '../inline-content.ts'
import { list, listItem } from '../lexical-nodes.ts'
import type {
  BlockNode,
  InlineNode,
  ListItemNode,
  ListNode,
  TextFlowNode,
} from '../lexical-nodes.ts'
import type { ElementRule, Surroundings, Walker } from '../walk.ts'

/** A list; blocks in its items (an image, a table) cannot stay in them and go behind it. */
const listRule: ElementRule = (element, around, walker) => {
  const tag = element.tag === 'ol' ? 'ol' : 'ul'
  const start = Number.parseInt(element.attributes['start'] ?? '1', 10) || 1
  const blocks: BlockNode[] = []
  const items: ListItemNode[] = []
  for (const content of itemsOf(element.children))
    items.push(...readItem(walker, content, around, blocks))
  items.forEach((item, number) => (item.value = start + number))
  const tokens: Token[] = [border(around.align)]
  if (items.length > 0) tokens.push({ kind: 'node', node: list(tag, items, start) })
  return [...tokens, ...blocks.map((node): Token => ({ kind: 'node', node })), border(around.align)]
}

/** Content of each item. Text and lists that lie between items, as old editors left them, count as items. */
function itemsOf(nodes: readonly HtmlNode[]): (readonly HtmlNode[])[] {
  const items: HtmlNode[][] = []
  let loose: HtmlNode[] | undefined
  for (const node of nodes) {
    const item = itemIn(node)
    if (item !== undefined) {
      items.push([...item.children])
      loose = undefined
    } else if (
      node.kind === 'marker' &&
      node.children.some((child) => itemIn(child) !== undefined)
    ) {
      items.push(...itemsOf(node.children).map((content) => [...content]))
    } else if (node.kind !== 'comment' && !isBlank(node)) {
      if (loose === undefined) items.push((loose = []))
      loose.push(node)
    }
  }
  return items
}

function itemIn(node: HtmlNode): HtmlElement | undefined {
  return isElement(node, 'li') ? node : undefined
}

function isBlank(node: HtmlNode): boolean {
  return node.kind === 'text' && node.text.trim() === ''
}

/** One item: its lines, then each nested list as an item of its own, as Lexical stores them. */
function readItem(
  walker: Walker,
  content: readonly HtmlNode[],
  around: Surroundings,
  blocks: BlockNode[],
): ListItemNode[] {
  const parts = separateBlocks(walker.flow(content, { ...around, level: 'text', align: '' }))
  blocks.push(...parts.blocks)
  const items: ListItemNode[] = []
  let lines: InlineNode[][] = []
  const close = () => {
    if (lines.length > 0) items.push(listItem(joinLines(lines), 1))
    lines = []
  }
  for (const node of parts.text) {
    if (node.type === 'list') {
      close()
      items.push(nestedItem(node))
    } else lines.push(...linesIn(node))
  }
  close()
  return items
}

function nestedItem(node: ListNode): ListItemNode {
  return listItem([deeper(node)], 1)
}

/** Lexical tells the depth of an item by its `indent` as well. */
function deeper(node: ListNode): ListNode {
  const children = node.children.map((item) => ({
    ...item,
    indent: item.indent + 1,
    children: item.children.map((child) => (child.type === 'list' ? deeper(child) : child)),
  }))
  return { ...node, children }
}

function linesIn(node: Exclude<TextFlowNode, ListNode>): InlineNode[][] {
  return node.type === 'horizontalrule' ? [] : [node.children]
}

export const listRules: Readonly<Record<string, ElementRule>> = {
  ul: listRule,
  ol: listRule,
  menu: listRule,
  dir: listRule,
}

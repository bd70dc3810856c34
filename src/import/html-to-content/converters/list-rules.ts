import type { Token } from '../flow-tokens.ts'
import { border } from '../flow-tokens.ts'
import type { HtmlElement, HtmlNode } from '../html-tree.ts'
import { anchorIn, joinLines, separateBlocks } from '../inline-content.ts'
import { list, listItem } from '../lexical-nodes.ts'
import type {
  BlockNode,
  InlineNode,
  ListItemNode,
  ListNode,
  NodeState,
  TextFlowNode,
} from '../lexical-nodes.ts'
import { withState } from '../node-state.ts'
import { itemsOf } from './list-items.ts'
import type { ElementRule, Surroundings, Walker } from '../walk.ts'

/** Lists inside lists, as far as pages and the model go; what lies deeper stands at this depth. */
const DEEPEST = 10

/** A list. Its items hold no blocks (an image, a table): one that has any ends the list, and the next goes on counting. */
const listRule: ElementRule = (element, around, walker) => {
  if (around.lists >= DEEPEST) return walker.content(element, around)
  const contents = itemsOf(element.children)
  const pieces = new ListPieces(element, contents.length)
  for (const content of contents) {
    const { items, blocks } = readItem(walker, content, around)
    pieces.add(items, blocks)
  }
  return [border(around.align), ...pieces.tokens(), border(around.align)]
}

/** A list in as many pieces as blocks part it. */
class ListPieces {
  readonly #tag: 'ol' | 'ul'
  readonly #state: NodeState
  readonly #tokens: Token[] = []
  #items: ListItemNode[] = []
  #next: number

  /** @param count its items: where a reversed list without a start begins. */
  constructor(element: HtmlElement, count: number) {
    this.#tag = element.tag === 'ol' ? 'ol' : 'ul'
    this.#state = element.tag === 'ol' ? stateOf(element) : {}
    const first = this.#state.reversed === true ? count : 1
    this.#next = this.#tag === 'ol' ? startOf(element, first) : 1
  }

  add(items: readonly ListItemNode[], blocks: readonly BlockNode[]): void {
    for (const item of items) this.#items.push(item)
    if (blocks.length === 0) return
    this.#close()
    for (const node of blocks) this.#tokens.push({ kind: 'node', node })
  }

  tokens(): readonly Token[] {
    this.#close()
    return this.#tokens
  }

  #close(): void {
    if (this.#items.length === 0) return
    const start = this.#next
    for (const item of this.#items) {
      item.value = this.#next
      if (!item.children.every((child) => child.type === 'list'))
        this.#next += this.#state.reversed === true ? -1 : 1
    }
    const node = withState(list(this.#tag, this.#items, start), this.#state)
    this.#tokens.push({ kind: 'node', node })
    this.#items = []
  }
}

function startOf(element: HtmlElement, first: number): number {
  const start = Number.parseInt(element.attributes['start'] ?? '', 10)
  return Number.isNaN(start) ? first : start
}

const NUMBERINGS: Readonly<Record<string, NodeState['numbering']>> = {
  a: 'lower-alpha',
  A: 'upper-alpha',
  i: 'lower-roman',
  I: 'upper-roman',
}

/** `type="a"` of old, the block editor's `style="list-style-type:lower-alpha"`, and `reversed`. */
function stateOf({ attributes }: HtmlElement): NodeState {
  const style = /list-style(?:-type)?\s*:\s*(lower-alpha|upper-alpha|lower-roman|upper-roman)/.exec(
    attributes['style'] ?? '',
  )?.[1]
  const named = Object.values(NUMBERINGS).find((numbering) => numbering === style)
  const numbering = NUMBERINGS[attributes['type'] ?? ''] ?? named
  return {
    ...('reversed' in attributes ? { reversed: true as const } : {}),
    ...(numbering === undefined ? {} : { numbering }),
  }
}

/** One item: its lines, then each nested list as an item of its own, as Lexical stores them. */
function readItem(
  walker: Walker,
  content: readonly HtmlNode[],
  around: Surroundings,
): { items: ListItemNode[]; blocks: BlockNode[] } {
  const inside = { ...around, level: 'text' as const, align: '' as const, lists: around.lists + 1 }
  const { text, blocks } = separateBlocks(walker.flow(content, inside))
  const anchor = anchorIn(text)
  const items: ListItemNode[] = []
  let lines: InlineNode[][] = []
  const close = () => {
    if (lines.length > 0)
      items.push(withState(listItem(joinLines(lines), 1), anchor === undefined ? {} : { anchor }))
    lines = []
  }
  for (const node of text) {
    if (node.type === 'list') {
      close()
      items.push(nestedItem(node))
    } else lines.push(...linesIn(node))
  }
  close()
  return { items, blocks }
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

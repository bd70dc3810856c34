import { isElement } from '../html-query.ts'
import type { HtmlElement, HtmlNode } from '../html-tree.ts'
import { isBreak } from '../write-html.ts'

/** Content of each item. Text and lists that lie between items, as old editors left them, count as items. */
export function itemsOf(nodes: readonly HtmlNode[]): (readonly HtmlNode[])[] {
  const items: HtmlNode[][] = []
  let loose: HtmlNode[] | undefined
  for (const node of nodes) {
    const item = itemIn(node)
    if (item !== undefined) {
      items.push([...nameOf(item), ...item.children])
      loose = undefined
    } else if (
      node.kind === 'marker' &&
      node.children.some((child) => itemIn(child) !== undefined)
    ) {
      items.push(...itemsOf(node.children).map((content) => [...content]))
    } else if (!isBlank(node)) {
      if (loose === undefined) items.push((loose = []))
      loose.push(node)
    }
  }
  return items
}

/** The item's own name stands before its words, as editors of old wrote it. */
function nameOf({ attributes: { id } }: HtmlElement): HtmlElement[] {
  return id === undefined
    ? []
    : [{ kind: 'element', tag: 'a', attributes: { name: id }, children: [] }]
}

function itemIn(node: HtmlNode): HtmlElement | undefined {
  return isElement(node, 'li') ? node : undefined
}

function isBlank(node: HtmlNode): boolean {
  if (node.kind === 'comment') return !isBreak(node.text)
  return node.kind === 'text' && node.text.trim() === ''
}

import { isElement } from '../html-query.ts'
import type { HtmlElement, HtmlNode } from '../html-tree.ts'

/** Content of each item. Text and lists that lie between items, as old editors left them, count as items. */
export function itemsOf(nodes: readonly HtmlNode[]): (readonly HtmlNode[])[] {
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

import { childrenOf, findElements, isBlockTag } from '#import/html-to-content/html-query.ts'
import { parseHtml, type HtmlElement, type HtmlNode } from '#import/html-to-content/html-tree.ts'
import { wordsIn } from '#import/html-to-content/words.ts'

const UNSEEN = new Set(['script', 'style', 'template', 'noscript', 'head'])
const APART = new Set([
  'br',
  'img',
  'summary',
  'option',
  'picture',
  'button',
  'label',
  'iframe',
  'textarea',
  'select',
  'legend',
])

/**
 * The words that a visitor reads on a page as it was sent, header and footer included. In place of the address of
 * something elsewhere there is a link to it, or the thing itself.
 */
export function renderedWords(html: string): string[] {
  return wordsIn(textOf(parseHtml(html)))
}

function textOf(nodes: readonly HtmlNode[]): string {
  return nodes.map(nodeText).join('')
}

function nodeText(node: HtmlNode): string {
  if (node.kind === 'text') return node.text
  if (node.kind !== 'element' || UNSEEN.has(node.tag)) return ''
  const isEmbed = (node.attributes['class'] ?? '').split(' ').includes('embed')
  const below = textOf(childrenOf(node)) + (isEmbed ? ` ${linksIn(childrenOf(node))} ` : '')
  return isApart(node) ? ` ${below} ` : below
}

const linksIn = (nodes: readonly HtmlNode[]): string =>
  findElements(nodes, 'a')
    .map(({ attributes }) => attributes['href'] ?? '')
    .join(' ')

const isApart = ({ tag }: HtmlElement): boolean => isBlockTag(tag) || APART.has(tag)

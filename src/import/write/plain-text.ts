import { childrenOf, isBlockTag, textOf } from '../html-to-content/html-query.ts'
import { parseHtml } from '../html-to-content/html-tree.ts'
import type { HtmlNode } from '../html-to-content/html-tree.ts'

/** HTML as one line of text: titles, excerpts, names. */
export function oneLine(html: string): string {
  return html.includes('<') || html.includes('&')
    ? textOf(parseHtml(html))
    : html.replace(/\s+/g, ' ').trim()
}

/** HTML as text with its paragraphs and line breaks; a link keeps its address. For comments and descriptions. */
export function linesOfText(html: string): string {
  const text =
    html.includes('<') || html.includes('&')
      ? lines(parseHtml(html.replace(/\r\n?/g, '\n')))
      : html.replace(/\r\n?/g, '\n')
  return text
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

function lines(nodes: readonly HtmlNode[]): string {
  return nodes.map(lineOf).join('')
}

/** Elements whose text is not what their content says. */
const LINE_OF: Readonly<Record<string, (node: HtmlElement) => string>> = {
  script: () => '',
  style: () => '',
  br: () => '\n',
  a: (node) => withAddress(lines(node.children), node.attributes['href']),
  li: (node) => `\n• ${lines(node.children).trim()}`,
}

type HtmlElement = Extract<HtmlNode, { kind: 'element' }>

function lineOf(node: HtmlNode): string {
  if (node.kind === 'text') return node.text
  if (node.kind !== 'element') return lines(childrenOf(node))
  const own = Object.hasOwn(LINE_OF, node.tag) ? LINE_OF[node.tag] : undefined
  if (own !== undefined) return own(node)
  const inside = lines(node.children)
  return isBlockTag(node.tag) ? `\n\n${inside.trim()}\n\n` : inside
}

function withAddress(words: string, href: string | undefined): string {
  if (href === undefined || !/^(https?|mailto):/i.test(href) || words.includes(href)) return words
  return `${words} (${href})`
}

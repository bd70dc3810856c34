import type { HtmlElement, HtmlMarker, HtmlNode } from './html-tree.ts'

/** Elements that hold a line of text rather than stand on their own. */
const BLOCK_TAGS = new Set(
  (
    'address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section table tbody td tfoot th thead tr ul'
  ).split(' '),
)

export function isBlockTag(tag: string): boolean {
  return BLOCK_TAGS.has(tag)
}

export function isElement<Tag extends string>(
  node: HtmlNode,
  ...tags: Tag[]
): node is HtmlElement & { readonly tag: Tag } {
  return node.kind === 'element' && (tags.length === 0 || tags.some((tag) => tag === node.tag))
}

export function isMarker(node: HtmlNode, ...names: string[]): node is HtmlMarker {
  return node.kind === 'marker' && (names.length === 0 || names.includes(node.name))
}

export function childrenOf(node: HtmlNode): readonly HtmlNode[] {
  return node.kind === 'element' || node.kind === 'marker' ? node.children : []
}

/** The first that fits, in document order; markers are looked through. */
export function findFirst(
  nodes: readonly HtmlNode[],
  fits: (node: HtmlNode) => boolean,
): HtmlNode | undefined {
  for (const node of nodes) {
    if (fits(node)) return node
    const below = findFirst(childrenOf(node), fits)
    if (below !== undefined) return below
  }
  return undefined
}

export function findElement(
  nodes: readonly HtmlNode[],
  ...tags: string[]
): HtmlElement | undefined {
  const found = findFirst(nodes, (node) => isElement(node, ...tags))
  return found?.kind === 'element' ? found : undefined
}

/** All that fit, in document order; what lies inside one that fits is not looked at. */
export function findAll(nodes: readonly HtmlNode[], fits: (node: HtmlNode) => boolean): HtmlNode[] {
  return nodes.flatMap((node) => (fits(node) ? [node] : findAll(childrenOf(node), fits)))
}

export function findElements(nodes: readonly HtmlNode[], ...tags: string[]): HtmlElement[] {
  return findAll(nodes, (node) => isElement(node, ...tags)).filter(
    (node) => node.kind === 'element',
  )
}

/** The tree without the nodes that fit. */
export function without(nodes: readonly HtmlNode[], fits: (node: HtmlNode) => boolean): HtmlNode[] {
  return nodes
    .filter((node) => !fits(node))
    .map((node) =>
      childrenOf(node).length === 0 ? node : { ...node, children: without(childrenOf(node), fits) },
    )
}

export function classesOf(node: HtmlElement | undefined): readonly string[] {
  return node?.attributes['class']?.split(/\s+/).filter((name) => name !== '') ?? []
}

/** Text as a reader sees it in one line: block tags and `<br>` are spaces, scripts and styles nothing. */
export function textOf(nodes: readonly HtmlNode[]): string {
  return rawText(nodes)
    .replace(/[ \t\n\r\f]+/g, ' ')
    .trim()
}

function rawText(nodes: readonly HtmlNode[]): string {
  return nodes.map((node) => rawTextOf(node)).join('')
}

function rawTextOf(node: HtmlNode): string {
  if (node.kind === 'text') return node.text
  if (node.kind === 'comment') return ''
  if (node.kind === 'marker') return ` ${rawText(node.children)} `
  if (node.tag === 'script' || node.tag === 'style') return ''
  if (node.tag === 'br') return ' '
  return isBlockTag(node.tag) ? ` ${rawText(node.children)} ` : rawText(node.children)
}

/** Text with its line breaks: of `<pre>` and verse. What stands on lines of its own does so here too. */
export function preservedText(nodes: readonly HtmlNode[]): string {
  let text = ''
  for (const node of nodes) {
    const isApart = node.kind === 'element' && isBlockTag(node.tag)
    if (isApart && text !== '' && !text.endsWith('\n')) text += '\n'
    text += preservedTextOf(node)
    if (isApart && !text.endsWith('\n')) text += '\n'
  }
  return text
}

function preservedTextOf(node: HtmlNode): string {
  if (node.kind === 'text') return node.text
  if (isElement(node, 'br')) return '\n'
  return isElement(node, 'script', 'style') ? '' : preservedText(childrenOf(node))
}

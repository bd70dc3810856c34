import { defaultTreeAdapter, html as vocabulary, parseFragment } from 'parse5'
import type { DefaultTreeAdapterMap } from 'parse5'
import { limitDepth } from './limit-depth.ts'

/** HTML as plain data. Markers stand for what is no HTML: block comments and shortcodes. */
export type HtmlNode = HtmlText | HtmlElement | HtmlComment | HtmlMarker

export interface HtmlText {
  readonly kind: 'text'
  readonly text: string
}

export interface HtmlElement {
  readonly kind: 'element'
  /** Lower case. */
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly HtmlNode[]
}

export interface HtmlComment {
  readonly kind: 'comment'
  readonly text: string
}

export interface HtmlMarker {
  readonly kind: 'marker'
  readonly source: 'block' | 'shortcode'
  /** `core/image`, `gallery`. */
  readonly name: string
  readonly attributes: Readonly<Record<string, unknown>>
  /** A shortcode as the body has it. */
  readonly written?: string
  readonly children: readonly HtmlNode[]
}

/** Deeper than any page that a person wrote; below it only the words are kept, so that no walk ends in a full stack. */
const MAX_DEPTH = 300

type ParsedNode = DefaultTreeAdapterMap['childNode']
/** What stands for the marker of that key; undefined when there is none. */
export type MarkerLookup = (key: string, children: readonly HtmlNode[]) => HtmlNode | undefined

/** Tag that stands in for a marker while a fragment is parsed. */
export const MARKER_TAG = 'coulisse-marker'

/** Fragments stand in the body of a page: a stray `<td>` is nothing there, as it is in a browser. */
const PAGE = defaultTreeAdapter.createElement('div', vocabulary.NS.HTML, [])

/**
 * Parses a fragment as a browser would. `<coulisse-marker n="b3">` becomes what `marker` gives for b3.
 */
export function parseHtml(html: string, marker: MarkerLookup = () => undefined): HtmlNode[] {
  return convertAll(parseFragment(PAGE, limitDepth(html), {}).childNodes, marker, 0)
}

function convertAll(nodes: readonly ParsedNode[], marker: MarkerLookup, depth: number): HtmlNode[] {
  const converted: HtmlNode[] = []
  for (const node of nodes) {
    const one = convert(node, marker, depth)
    if (one !== undefined) converted.push(one)
  }
  return converted
}

function convert(node: ParsedNode, marker: MarkerLookup, depth: number): HtmlNode | undefined {
  if (node.nodeName === '#text') return { kind: 'text', text: 'value' in node ? node.value : '' }
  if (node.nodeName === '#comment')
    return { kind: 'comment', text: 'data' in node ? node.data : '' }
  if (!('tagName' in node)) return undefined
  return convertElement(node, marker, depth)
}

function convertElement(
  node: DefaultTreeAdapterMap['element'],
  marker: MarkerLookup,
  depth: number,
): HtmlNode {
  if (depth > MAX_DEPTH) return { kind: 'text', text: ` ${deepText(node)} ` }
  const content =
    node.nodeName === 'template' && 'content' in node ? contentOf(node.content) : node.childNodes
  const children = convertAll(content, marker, depth + 1)
  const attributes: Record<string, string> = {}
  for (const { name, value } of node.attrs) attributes[name.toLowerCase()] = value
  const element: HtmlElement = {
    kind: 'element',
    tag: node.tagName.toLowerCase(),
    attributes,
    children,
  }
  if (element.tag !== MARKER_TAG) return element
  return marker(attributes['n'] ?? '', children) ?? element
}

function contentOf(content: unknown): readonly ParsedNode[] {
  return isFragment(content) ? content.childNodes : []
}

function isFragment(content: unknown): content is DefaultTreeAdapterMap['documentFragment'] {
  return typeof content === 'object' && content !== null && 'childNodes' in content
}

/** Text of a tree of any depth, without recursion. */
function deepText(root: ParsedNode): string {
  const texts: string[] = []
  const waiting: ParsedNode[] = [root]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.nodeName === '#text' && 'value' in node) texts.push(node.value)
    if ('childNodes' in node)
      for (const child of [...node.childNodes].reverse()) waiting.push(child)
  }
  return texts.join(' ')
}

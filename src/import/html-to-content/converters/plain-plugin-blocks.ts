import { findAll, findElements, isElement, textOf, without } from '../html-query.ts'
import type { HtmlElement, HtmlMarker, HtmlNode } from '../html-tree.ts'
import { textIn } from './marker-attributes.ts'

/** What the editor writes itself: a plugin's heading is a heading. */
const PLAIN =
  'a b blockquote br cite code em figcaption figure h1 h2 h3 h4 h5 h6 i img li ol p pre s small span strong sub sup u ul'
const PLAIN_TAGS = new Set(PLAIN.split(' '))

/** A plugin's block that says no more than one of WordPress's own does, as that one; nothing for any other. */
export function plainMarker(marker: HtmlMarker): HtmlMarker | undefined {
  const isButton = /btn|button/.test(marker.name)
  const children = without(marker.children, (node) => isElement(node, 'svg'))
  if (textOf(children) === '') return isButton ? buttonOf(marker) : undefined
  if (!isPlain(children)) return undefined
  const isLink = isButton && findElements(children, 'a').length === 1
  return { ...marker, children, name: isLink ? 'core/button' : 'core/freeform' }
}

function isPlain(nodes: readonly HtmlNode[]): boolean {
  const isOther = (node: HtmlNode) => node.kind === 'element' && !PLAIN_TAGS.has(node.tag)
  return findAll(nodes, isOther).length === 0
}

/** Kadence's button keeps its words and its address as settings alone. */
function buttonOf(marker: HtmlMarker): HtmlMarker | undefined {
  const label = textIn(marker.attributes['text']) ?? textIn(marker.attributes['label'])
  const href = textIn(marker.attributes['link']) ?? textIn(marker.attributes['url'])
  if (label === undefined || href === undefined) return undefined
  const anchor: HtmlElement = {
    ...{ kind: 'element', tag: 'a', attributes: { href } },
    children: [{ kind: 'text', text: label }],
  }
  const paragraph: HtmlElement = { kind: 'element', tag: 'p', attributes: {}, children: [anchor] }
  return { ...marker, name: 'core/button', attributes: {}, children: [paragraph] }
}

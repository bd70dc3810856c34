import type { HtmlElement, HtmlMarker } from './html-tree.ts'
import type { FlowNode } from './lexical-nodes.ts'
import { withState } from './node-state.ts'

/** Ids that editors and builders wrote for themselves; they count only where a link leads to them. */
const ACCIDENTAL =
  /^(?:_GoBack|_Toc|_Hlk|_ftn|docs-internal|attachment_|gallery-|post-|yui_|ext-gen|internal-source|more-\d|m_-?\d|u\d|block-|content|main$)/

/** Names to which the body's own links lead. */
export function linkedAnchors(source: string): ReadonlySet<string> {
  const names = [...source.matchAll(/href\s*=\s*["']?[^"'\s>]{0,500}#([^"'\s>]{1,100})/gi)]
  return new Set(names.map(([, name = '']) => decoded(name)))
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

/** The name by which links may lead to an element: its id, or the `name` of an `<a>`. */
export function anchorOf(element: HtmlElement, linked: ReadonlySet<string>): string | undefined {
  const { id, name } = element.attributes
  return usable(id ?? (element.tag === 'a' ? name : undefined), linked)
}

/** A block's anchor is a setting, or the id of its outermost element. */
export function anchorOfMarker(
  marker: HtmlMarker,
  linked: ReadonlySet<string>,
): string | undefined {
  const { anchor } = marker.attributes
  const first = marker.children.find((child) => child.kind === 'element')
  const id = marker.source === 'block' ? first?.attributes['id'] : undefined
  return usable(typeof anchor === 'string' ? anchor : id, linked)
}

function usable(written: string | undefined, linked: ReadonlySet<string>): string | undefined {
  const name = written?.trim()
  if (name === undefined || !/^\S{1,100}$/.test(name)) return undefined
  return ACCIDENTAL.test(name) && !linked.has(name) ? undefined : name
}

/** The node as the place of that name; one that has a name keeps it. */
export function withAnchor(node: FlowNode, anchor: string): FlowNode {
  if (node.type === 'horizontalrule') return node
  if (node.type !== 'block') return withState(node, { anchor })
  const appearance = { anchor, ...node.fields.appearance }
  return { ...node, fields: { ...node.fields, appearance } }
}

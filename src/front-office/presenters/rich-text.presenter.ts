import { isStored, storedAt, storedList, textAt, flagAt, type Stored } from '../queries/stored.ts'
import type { RichTextNode, RichTextView } from '../theme/rich-text.view-data.ts'
import { presentTarget } from './link.presenter.ts'
import { presentMedia } from './media.presenter.ts'
import type { PresentContext } from './present-context.ts'
import { parentNode } from './rich-text-nodes.ts'
import { isExternal, safeHref } from './safe-href.ts'

/** Deeper than any editor can build; what lies below is left out rather than overflowing the stack. */
const DEEPEST = 60

/** A stored rich text with its links, files and blocks resolved; undefined when it is empty. */
export function presentRichText(context: PresentContext, value: unknown): RichTextView | undefined {
  if (!isStored(value)) return undefined
  const root = storedAt(value, 'root')
  const children = presentNodes(context, root, 0)
  if (children.length === 0) return undefined
  const { direction } = root
  return {
    root: {
      children,
      direction: direction === 'rtl' || direction === 'ltr' ? direction : undefined,
    },
  }
}

function presentNodes(context: PresentContext, parent: Stored, depth: number): RichTextNode[] {
  if (depth > DEEPEST) return []
  return storedList(parent, 'children').map((node) => presentNode(context, node, depth))
}

function presentNode(context: PresentContext, node: Stored, depth: number): RichTextNode {
  const type = textAt(node, 'type') ?? ''
  const leaf = presentLeaf(context, type, node)
  if (leaf) return leaf
  const children = presentNodes(context, node, depth + 1)
  if (type === 'link' || type === 'autolink') return presentLinkNode(context, type, node, children)
  return parentNode(type, node, children) ?? { type: 'unknown', name: type }
}

/** Nodes that are a mark and hold nothing. */
const isBare = (type: string): type is 'linebreak' | 'tab' | 'horizontalrule' =>
  type === 'linebreak' || type === 'tab' || type === 'horizontalrule'

function presentText({ text, format }: Stored): RichTextNode {
  return {
    type: 'text',
    text: typeof text === 'string' ? text : '',
    format: typeof format === 'number' ? format : undefined,
  }
}

function presentLeaf(
  context: PresentContext,
  type: string,
  node: Stored,
): RichTextNode | undefined {
  if (isBare(type)) return { type }
  switch (type) {
    case 'text':
      return presentText(node)
    case 'upload':
      return { type, media: presentMedia(context, node['value']) }
    case 'relationship':
      return { type, target: presentTarget(context, node['relationTo'], node['value']) }
    case 'block':
    case 'inlineBlock':
      return {
        type,
        block: context.presentBlock(context, storedAt(node, 'fields'), textAt(node, 'id')),
      }
    default:
      return undefined
  }
}

function presentLinkNode(
  context: PresentContext,
  type: 'link' | 'autolink',
  node: Stored,
  children: RichTextNode[],
): RichTextNode {
  const fields = storedAt(node, 'fields')
  const { relationTo, value } = storedAt(fields, 'doc')
  const href =
    fields['linkType'] === 'internal'
      ? presentTarget(context, relationTo, value)?.href
      : safeHref(textAt(fields, 'url'))
  if (href === undefined) return { type, children }
  return {
    ...{ type, children, href },
    isExternal: isExternal(href, context.page.origin),
    newTab: flagAt(fields, 'newTab'),
  }
}

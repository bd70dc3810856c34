import { brokenLimit, limits } from '#content/hooks/limits.ts'
import { contentWords } from './content-words.ts'
import { blockNode } from './conversion.ts'
import type { Conversion, Resolver } from './conversion.ts'
import { flowHtml } from './flow-html.ts'
import type { FlowNode } from './lexical-nodes.ts'
import { escapeText } from './write-html.ts'

/** Characters of one block of HTML: what an editor can still open and a page can still clean. */
const LONGEST_HTML = 200_000
/** Room for what wraps the content, and for what an editor adds. */
const MOST_BLOCKS = limits.blocks - 200

export function isTooLarge(flow: readonly FlowNode[]): boolean {
  return brokenLimit({ flow }) !== undefined
}

/** The same answers, but links are addresses: HTML cannot refer to a document. */
export function withAddressesOnly(resolver: Resolver): Resolver {
  return {
    ...resolver,
    link: (url) => {
      const address = resolver.address(url)
      return address === undefined ? undefined : { kind: 'address', url: address }
    },
  }
}

/**
 * A body of more nodes than a document may have, as few large pieces of HTML with its blocks between
 * them. Blocks beyond the limit leave their words.
 */
export function compactFlow(conversion: Conversion, flow: readonly FlowNode[]): FlowNode[] {
  const compact: FlowNode[] = []
  let html = ''
  const close = () => {
    if (html !== '') compact.push(htmlBlock(conversion, html))
    html = ''
  }
  for (const node of flow) {
    if (node.type === 'block' && compact.length < MOST_BLOCKS) {
      close()
      compact.push(node)
      continue
    }
    const pieces = node.type === 'block' ? [wordsHtml(node)] : flowHtml(node, LONGEST_HTML)
    for (const piece of pieces) {
      if (html.length + piece.length > LONGEST_HTML) close()
      html += piece
    }
  }
  close()
  return compact
}

function htmlBlock(conversion: Conversion, html: string): FlowNode {
  return blockNode(conversion, { blockType: 'imported-html', html, origin: '' })
}

function wordsHtml(node: FlowNode): string {
  return `<p>${escapeText(contentWords([node]).join(' '))}</p>\n`
}

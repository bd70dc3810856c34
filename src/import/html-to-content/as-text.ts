import { parseHtml } from './html-tree.ts'
import { linkedAnchors } from './anchors.ts'
import { cleanSource } from './clean-source.ts'
import type { Conversion, LinkTarget } from './conversion.ts'
import { findAll, isElement } from './html-query.ts'
import type { HtmlNode } from './html-tree.ts'
import { separateBlocks } from './inline-content.ts'
import type { TextFlowNode } from './lexical-nodes.ts'
import { rules } from './rules.ts'
import { START, Walker } from './walk.ts'
import { sanitiseHtml, writeHtml } from './write-html.ts'

export interface HtmlAsText {
  readonly nodes: readonly TextFlowNode[]
  /** What no text can hold: pictures and recordings, as HTML. Empty when there are none. */
  readonly rest: string
}

const isMedia = (node: HtmlNode): boolean => isElement(node, 'img', 'picture', 'video', 'audio')

/**
 * HTML that an import kept, as running text without blocks: cells of tables are lines, pictures are
 * left in `rest`. Links keep their addresses as they are.
 *
 * @param newId makes the ids of links
 */
export function htmlAsText(html: string, newId: () => string): HtmlAsText {
  const clean = cleanSource(html)
  const tree = parseHtml(clean)
  const flow = new Walker(conversionOf(clean, newId), rules).flow(tree, { ...START, level: 'text' })
  return {
    nodes: separateBlocks(flow).text,
    rest: sanitiseHtml(writeHtml(findAll(tree, isMedia))),
  }
}

function conversionOf(html: string, newId: () => string): Conversion {
  const link = (url: string): LinkTarget | undefined =>
    /^(?:https?:|mailto:|tel:|sms:|[/#?])/i.test(url) ? { kind: 'address', url } : undefined
  return {
    linked: linkedAnchors(html),
    newId,
    warn: () => {},
    resolver: {
      media: () => undefined,
      knownMedia: () => undefined,
      attached: () => [],
      caption: () => undefined,
      link,
      address: (url) => (link(url) === undefined ? undefined : url),
      pattern: () => undefined,
      footnotes: () => [],
      categories: () => [],
      pages: () => [],
    },
  }
}

import type { Conversion, LinkTarget } from './conversion.ts'
import { linkFields } from './conversion.ts'
import type {
  Alignment,
  FlowNode,
  InlineNode,
  LineBreakNode,
  TextFormat,
  TextNode,
} from './lexical-nodes.ts'
import { lineBreak, link, text } from './lexical-nodes.ts'

/** A link around a stretch of text. The same object marks the same link. */
export interface OpenLink {
  readonly target: LinkTarget
  readonly newTab: boolean
}

/** A body read in order, before it is cut into paragraphs. */
export type Token =
  | {
      readonly kind: 'text'
      readonly text: string
      readonly format: TextFormat
      readonly link: OpenLink | undefined
    }
  | BreakToken
  /** A border between paragraphs; the next one is aligned so. */
  | { readonly kind: 'border'; readonly align: Alignment }
  | { readonly kind: 'node'; readonly node: FlowNode }
  /** A name that links lead to: of the paragraph it stands in, else of what comes next. */
  | { readonly kind: 'anchor'; readonly name: string }
  /** Stands behind the paragraph in which it was met. */
  | { readonly kind: 'note'; readonly node: FlowNode }

/** A line end: `<br>`, `<br>` in classic text (two of them end a paragraph there), or a classic text's own. */
export interface BreakToken {
  readonly kind: 'break'
  readonly from: 'tag' | 'classic-tag' | 'newline'
  readonly align: Alignment
}

export const border = (align: Alignment = ''): Token => ({ kind: 'border', align })

/** Text and breaks alone: white space collapsed as a browser does, links gathered, edges trimmed. */
export function inlineNodes(conversion: Conversion, tokens: readonly Token[]): InlineNode[] {
  const nodes: InlineNode[] = []
  let open: { link: OpenLink; children: (TextNode | LineBreakNode)[] } | undefined
  for (const token of collapse(tokens)) {
    const target = token.kind === 'text' ? token.link : open?.link
    const leaf = token.kind === 'text' ? text(token.text, token.format) : lineBreak()
    if (target === undefined) {
      open = undefined
      nodes.push(leaf)
    } else if (open?.link === target) {
      addLeaf(open.children, leaf)
    } else {
      open = { link: target, children: [leaf] }
      nodes.push(link(conversion.newId(), linkFields(target.target, target.newTab), open.children))
    }
  }
  return mergeText(nodes)
}

function addLeaf(children: (TextNode | LineBreakNode)[], leaf: TextNode | LineBreakNode): void {
  const last = children.at(-1)
  if (last?.type === 'text' && leaf.type === 'text' && last.format === leaf.format)
    last.text += leaf.text
  else children.push(leaf)
}

function mergeText(nodes: readonly InlineNode[]): InlineNode[] {
  const merged: InlineNode[] = []
  for (const node of nodes) {
    const last = merged.at(-1)
    if (last?.type === 'text' && node.type === 'text' && last.format === node.format)
      last.text += node.text
    else merged.push(node)
  }
  return merged
}

export type InlineToken = Extract<Token, { kind: 'text' | 'break' }>
const SPACES = /[ \t\n\r\f]+/g

function collapse(tokens: readonly Token[]): InlineToken[] {
  const kept: InlineToken[] = []
  let isAfterSpace = true
  for (const token of tokens) {
    if (token.kind === 'break') {
      trimEnd(kept)
      kept.push(token)
      isAfterSpace = true
    }
    if (token.kind !== 'text') continue
    const spaced = token.text.replace(SPACES, ' ')
    const value: string = isAfterSpace ? spaced.replace(/^ /, '') : spaced
    if (value === '') continue
    kept.push({ ...token, text: value })
    isAfterSpace = value.endsWith(' ')
  }
  return trimEdges(kept)
}

function trimEnd(tokens: InlineToken[]): void {
  const last = tokens.at(-1)
  if (last?.kind !== 'text') return
  const value = last.text.replace(/ $/, '')
  tokens.pop()
  if (value !== '') tokens.push({ ...last, text: value })
}

/** No break and no bare space at either edge; a paragraph of nothing else (`&nbsp;` too) is none. */
function trimEdges(tokens: InlineToken[]): InlineToken[] {
  if (tokens.every((token) => token.kind === 'break' || token.text.trim() === '')) return []
  while (tokens[0]?.kind === 'break') tokens.shift()
  while (tokens.at(-1)?.kind === 'break') tokens.pop()
  trimEnd(tokens)
  return tokens
}

import { alignWords, appearanceOf } from '../appearance.ts'
import { blockNode } from '../conversion.ts'
import type { Token } from '../flow-tokens.ts'
import { classesOf, findElement, isElement, textOf } from '../html-query.ts'
import type { HtmlElement, HtmlNode } from '../html-tree.ts'
import { captionContent, joinLines, linesOf, separateBlocks } from '../inline-content.ts'
import { quote, richText } from '../lexical-nodes.ts'
import type { BlockNode, FlowNode, TextFlowNode } from '../lexical-nodes.ts'
import type { ElementRule, MarkerRule, Surroundings, Walker } from '../walk.ts'
import { inside, standing } from './container-rules.ts'

const quoteRule: ElementRule = (element, around, walker) => {
  const isPull = classesOf(element).includes('wp-block-pullquote')
  return quoteTokens(walker, element, around, isPull)
}

/** `<figure class="wp-block-pullquote"><blockquote>`, or the blockquote alone in old posts. */
const pullquoteRule: MarkerRule = (marker, around, walker) => {
  const element = findElement(marker.children, 'blockquote')
  if (element === undefined) return walker.tokens(marker.children, around)
  const figure = findElement(marker.children, 'figure')
  const caption =
    figure === undefined ? [] : figure.children.filter((child) => isElement(child, 'figcaption'))
  return quoteTokens(
    walker,
    { ...element, children: [...element.children, ...caption] },
    around,
    true,
    ...alignWords(figure),
  )
}

function quoteTokens(
  walker: Walker,
  element: HtmlElement,
  around: Surroundings,
  isPull: boolean,
  ...words: (string | undefined)[]
): Token[] {
  const cite = citationOf(element.children)
  const within = element.children.filter((node) => node !== cite)
  const flow = walker.flow(within, { ...inside('text', around), lists: around.lists })
  if (around.level === 'text') return standing(around, plainQuote(flow, cite, walker, around))
  const attribution = cite === undefined ? undefined : captionContent(walker, cite.children)
  const frame = {
    style: isPull ? ('pull-quote' as const) : ('quote' as const),
    ...appearanceOf(...words, ...alignWords(element)),
  }
  const pieces = piecesOf(flow)
  const lastText = pieces.findLastIndex((piece) => piece.kind === 'text')
  if (lastText < 0 && attribution !== undefined) pieces.push({ kind: 'text', text: [] })
  const nodes = pieces.map((piece, number): FlowNode => {
    if (piece.kind === 'block') return piece.node
    const isLast = number === lastText || lastText < 0
    const whose = isLast && attribution !== undefined ? { attribution } : {}
    const text = richText(piece.text)
    return blockNode(walker.conversion, { blockType: 'quote', text, ...whose, ...frame })
  })
  return standing(
    around,
    nodes.map((node): Token => ({ kind: 'node', node })),
  )
}

type Piece =
  | { readonly kind: 'text'; readonly text: TextFlowNode[] }
  | { readonly kind: 'block'; readonly node: BlockNode }

/** A quote holds text alone: a picture in it stands between two quotes, where it stood. */
function piecesOf(flow: readonly FlowNode[]): Piece[] {
  const pieces: Piece[] = []
  for (const node of flow) {
    const last = pieces.at(-1)
    if (node.type === 'block') pieces.push({ kind: 'block', node })
    else if (last?.kind === 'text') last.text.push(node)
    else pieces.push({ kind: 'text', text: [node] })
  }
  return pieces
}

/** The last `<cite>`, `<footer>` or caption that ends the quote names its author. */
function citationOf(children: readonly HtmlNode[]): HtmlElement | undefined {
  const last = children.findLast(
    (node) => node.kind !== 'comment' && !(node.kind === 'text' && node.text.trim() === ''),
  )
  if (last === undefined) return undefined
  if (isElement(last, 'cite', 'footer', 'figcaption')) return last
  const isCiteAlone =
    isElement(last, 'p') &&
    last.children.filter((node) => textOf([node]) !== '').every((node) => isElement(node, 'cite'))
  return isCiteAlone && last.kind === 'element' ? last : undefined
}

/** Where no block may stand: in a list, a table cell, a quote in a quote. */
function plainQuote(
  flow: readonly FlowNode[],
  cite: HtmlElement | undefined,
  walker: Walker,
  around: Surroundings,
): Token[] {
  const { text, blocks } = separateBlocks(flow)
  const lines = text.flatMap(linesOf)
  const nodes: FlowNode[] = lines.length === 0 ? blocks : [quote(joinLines(lines)), ...blocks]
  const tokens = nodes.map((node): Token => ({ kind: 'node', node }))
  return cite === undefined ? tokens : [...tokens, ...walker.content(cite, around)]
}

export const quoteElementRules: Readonly<Record<string, ElementRule>> = { blockquote: quoteRule }
export const quoteMarkerRules: Readonly<Record<string, MarkerRule>> = {
  'core/pullquote': pullquoteRule,
}

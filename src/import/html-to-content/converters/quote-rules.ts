import { alignWords, appearanceOf } from '../appearance.ts'
import { blockNode } from '../conversion.ts'
import type { Token } from '../flow-tokens.ts'
import { border } from '../flow-tokens.ts'
import { classesOf, findElement, isElement, textOf, without } from '../html-query.ts'
import type { HtmlElement, HtmlNode } from '../html-tree.ts'
import { captionContent, joinLines, linesOf, separateBlocks } from '../inline-content.ts'
import { quote, richText } from '../lexical-nodes.ts'
import type { BlockNode, TextFlowNode } from '../lexical-nodes.ts'
import type { ElementRule, MarkerRule, Surroundings, Walker } from '../walk.ts'

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
  const inside =
    cite === undefined ? element.children : without(element.children, (node) => node === cite)
  const parts = separateBlocks(
    walker.flow(inside, { ...around, level: 'text', align: '', link: undefined }),
  )
  const attribution = cite === undefined ? undefined : captionContent(walker, cite.children)
  const style = isPull ? 'pull-quote' : 'quote'
  const appearance = appearanceOf(...words, ...alignWords(element))
  const tokens: Token[] = [border(around.align)]
  if (around.level === 'text') tokens.push(...plainQuote(parts.text, cite, walker, around))
  else if (parts.text.length > 0 || attribution !== undefined) {
    const block = {
      blockType: 'quote' as const,
      text: richText(parts.text),
      style,
      ...appearance,
    } as const
    tokens.push({
      kind: 'node',
      node: blockNode(
        walker.conversion,
        attribution === undefined ? block : { ...block, attribution },
      ),
    })
  }
  return [
    ...tokens,
    ...parts.blocks.map((node: BlockNode): Token => ({ kind: 'node', node })),
    border(around.align),
  ]
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
  text: readonly TextFlowNode[],
  cite: HtmlElement | undefined,
  walker: Walker,
  around: Surroundings,
): Token[] {
  const lines = text.flatMap(linesOf)
  const tokens: Token[] =
    lines.length === 0 ? [] : [{ kind: 'node', node: quote(joinLines(lines)) }]
  return cite === undefined ? tokens : [...tokens, ...walker.content(cite, around)]
}

export const quoteElementRules: Readonly<Record<string, ElementRule>> = { blockquote: quoteRule }
export const quoteMarkerRules: Readonly<Record<string, MarkerRule>> = {
  'core/pullquote': pullquoteRule,
}

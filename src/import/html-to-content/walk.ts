import { anchorOf, anchorOfMarker } from './anchors.ts'
import type { Conversion, Level } from './conversion.ts'
import type { OpenLink, Token } from './flow-tokens.ts'
import { assemble } from './assemble.ts'
import { border } from './flow-tokens.ts'
import type { HtmlElement, HtmlMarker, HtmlNode } from './html-tree.ts'
import { isBlockTag } from './html-query.ts'
import { mergeNotes } from './merge-notes.ts'
import { alignmentOf, formatOf } from './inline-formats.ts'
import type { Alignment, FlowNode, TextFormat } from './lexical-nodes.ts'

/** What surrounds a node while a tree is walked. */
export interface Surroundings {
  readonly level: Level
  /** Line breaks in text mean something: `wpautop`. */
  readonly isClassic: boolean
  readonly format: TextFormat
  readonly link: OpenLink | undefined
  readonly align: Alignment
  /** How many lists stand around it. */
  readonly lists: number
}

export type ElementRule = (element: HtmlElement, around: Surroundings, walker: Walker) => Token[]
export type MarkerRule = (marker: HtmlMarker, around: Surroundings, walker: Walker) => Token[]

/** The rules by which elements, blocks and shortcodes become content. */
export interface Rules {
  readonly elements: Readonly<Record<string, ElementRule>>
  readonly markers: Readonly<Record<string, MarkerRule>>
  readonly unknownMarker: MarkerRule
}

export const START: Surroundings = {
  level: 'document',
  isClassic: false,
  format: 0,
  link: undefined,
  align: '',
  lists: 0,
}

/** Walks a tree by the rules; what has no rule leaves its content, so no word is lost. */
export class Walker {
  readonly conversion: Conversion
  readonly #rules: Rules
  readonly #anchors = new Set<string>()

  constructor(conversion: Conversion, rules: Rules) {
    this.conversion = conversion
    this.#rules = rules
  }

  /** The nodes as paragraphs, headings, lists and blocks. */
  flow(nodes: readonly HtmlNode[], around: Surroundings): FlowNode[] {
    return mergeNotes(assemble(this.conversion, this.tokens(nodes, around), around.align))
  }

  tokens(nodes: readonly HtmlNode[], around: Surroundings): Token[] {
    return nodes.flatMap((node) => this.#token(node, around))
  }

  #token(node: HtmlNode, around: Surroundings): Token[] {
    if (node.kind === 'text') return textTokens(node.text, around)
    if (node.kind === 'element') return this.#element(node, around)
    if (node.kind === 'marker') return this.#marker(node, around)
    return commentTokens(node.text, around, this)
  }

  #element(element: HtmlElement, around: Surroundings): Token[] {
    const rule = Object.hasOwn(this.#rules.elements, element.tag)
      ? this.#rules.elements[element.tag]
      : undefined
    if (hasOwnLooks(element)) this.#noteLooks()
    const anchor = this.#claim(anchorOf(element, this.conversion.linked))
    return named(anchor, rule?.(element, around, this) ?? this.content(element, around))
  }

  /** A block and its outermost element have one name: the block takes it. */
  #claim(anchor: string | undefined): string | undefined {
    if (anchor === undefined || this.#anchors.has(anchor)) return undefined
    this.#anchors.add(anchor)
    return anchor
  }

  #noteLooks(): void {
    this.conversion.warn(
      'appearance-left',
      'Colours, sizes and fonts of single words are the theme’s now.',
      'Les couleurs, tailles et polices de mots isolés sont désormais celles du thème.',
    )
  }

  /** An element's content with what the element says of its text; block elements end paragraphs. */
  content(element: HtmlElement, around: Surroundings): Token[] {
    const align = alignmentOf(element) ?? around.align
    const inside = { ...around, align, format: around.format | formatOf(element) }
    const tokens = this.tokens(element.children, inside)
    return isBlockTag(element.tag) ? [border(align), ...tokens, border(around.align)] : tokens
  }

  #marker(marker: HtmlMarker, around: Surroundings): Token[] {
    const rule = Object.hasOwn(this.#rules.markers, marker.name)
      ? this.#rules.markers[marker.name]
      : undefined
    if (isStyled(marker)) this.#noteLooks()
    const anchor = this.#claim(anchorOfMarker(marker, this.conversion.linked))
    return named(anchor, (rule ?? this.#rules.unknownMarker)(marker, around, this))
  }
}

/** Inline colours and fonts, of the editor of old and of Word; what has a meaning is kept (`formatOf`). */
function hasOwnLooks({ tag, attributes }: HtmlElement): boolean {
  const style = attributes['style']
  if (tag === 'font' || style === undefined) return tag === 'font'
  return /(?:^|[;\s])(?:color|background(?:-color)?|font-size|font-family)\s*:/i.test(style)
}

/** The same as settings of a block; a background is kept as a ground. */
function isStyled({ source, attributes }: HtmlMarker): boolean {
  if (source !== 'block') return false
  if ('textColor' in attributes || 'fontSize' in attributes || 'fontFamily' in attributes)
    return true
  return /"(?:text|typography)":/.test(JSON.stringify(attributes['style'] ?? ''))
}

/** Behind the border that ends what is before, so that the name is not that one's. */
function named(anchor: string | undefined, tokens: Token[]): Token[] {
  if (anchor === undefined) return tokens
  const [first, ...rest] = tokens
  const token: Token = { kind: 'anchor', name: anchor }
  return first?.kind === 'border' ? [first, token, ...rest] : [token, ...tokens]
}

/** In classic text an empty line ends a paragraph and a single line end is a break. */
function textTokens(value: string, around: Surroundings): Token[] {
  const one = (text: string): Token => ({
    kind: 'text',
    text,
    format: around.format,
    link: around.link,
  })
  if (!around.isClassic || !value.includes('\n')) return [one(value)]
  const tokens: Token[] = []
  for (const [number, part] of value.split(/[ \t]*\n(?:[ \t]*\n)+[ \t]*/).entries()) {
    if (number > 0) tokens.push(border(around.align))
    for (const [line, text] of part.split(/[ \t]*\n[ \t]*/).entries()) {
      if (line > 0) tokens.push({ kind: 'break', from: 'newline', align: around.align })
      tokens.push(one(text))
    }
  }
  return tokens
}

/** `<!--more-->` and `<!--nextpage-->` have no words; a page break stays visible as a rule. */
function commentTokens(comment: string, around: Surroundings, walker: Walker): Token[] {
  if (comment.trim() !== 'nextpage') return /^\s*more\b/.test(comment) ? [border(around.align)] : []
  return walker.tokens([{ kind: 'element', tag: 'hr', attributes: {}, children: [] }], around)
}

import { childrenOf, isBlockTag } from './html-query.ts'
import { parseHtml } from './html-tree.ts'
import type { HtmlElement, HtmlNode } from './html-tree.ts'
import { parseBlocks } from './block-grammar.ts'
import type { BlockContent } from './block-grammar.ts'
import { findShortcodes } from './shortcode-grammar.ts'
import type { ShortcodeTag } from './shortcode-grammar.ts'
import { isNativeShortcode, isWrapperShortcode } from './shortcode-names.ts'
import { decodedHtml, shownAttributes } from './shortcode-shown.ts'
import { isBreak } from './write-html.ts'

/** Words of an item, source against result. */
export interface WordCount {
  readonly source: number
  readonly kept: number
  /** The first of those that are missing. */
  readonly lost: readonly string[]
}

const MOST_LOST = 20

/**
 * Words a reader of the source would meet: no tags, comments, scripts, nor the shortcodes that WordPress replaces.
 * Counted from the raw text, apart from the conversion, so that it can tell what the conversion lost.
 */
export function sourceWords(source: string): string[] {
  return wordsIn(sourceText(source))
}

/** What a reader of the source would meet, as text; white space as it comes. */
export function sourceText(source: string): string {
  const text = parseBlocks(source).map((content) => readable(content, false))
  return visibleText(parseHtml(text.join('')))
}

/** HTML without block comments and shortcodes; what a shortcode shows of its settings stays. */
function readable(content: BlockContent, isShortcode: boolean): string {
  if (content.kind === 'html') return withoutShortcodes(content.html, isShortcode)
  const isAlone = content.name === 'core/shortcode'
  return ` ${content.content.map((part) => readable(part, isAlone)).join('')} `
}

function withoutShortcodes(html: string, isAlone: boolean): string {
  let text = ''
  let position = 0
  let before: ShortcodeTag | undefined
  for (const tag of findShortcodes(html, isAlone)) {
    const between = html.slice(position, tag.start)
    const code = before?.name === 'vc_raw_html' ? decodedHtml(between) : undefined
    text += (code ?? between) + shownWords(tag)
    position = tag.end
    before = tag
  }
  return text + html.slice(position)
}

/** A plugin's shortcode stands within a line and parts nothing; all others part what is around them. */
function shownWords(tag: ShortcodeTag): string {
  if (tag.kind === 'escaped') return tag.written
  const isKnown = isNativeShortcode(tag.name) || isWrapperShortcode(tag.name)
  return isKnown || tag.kind === 'stray' ? ` ${shownAttributes(tag).join(' ')} ` : ''
}

const APART = new Set('br img iframe summary option label legend button textarea select'.split(' '))

/** Elements that a reader sees apart from what is beside them. */
function isApart(element: HtmlElement): boolean {
  const isButton = /button/.test(element.attributes['class'] ?? '')
  return isBlockTag(element.tag) || isButton || APART.has(element.tag)
}

/** The text of HTML as a reader meets it; white space as it comes. */
export function visibleText(nodes: readonly HtmlNode[]): string {
  return nodes
    .map((node) => {
      if (node.kind === 'text') return node.text
      if (node.kind === 'comment') return isBreak(node.text) ? ' ' : ''
      if (node.kind !== 'element' || node.tag === 'script' || node.tag === 'style') return ''
      const below = visibleText(childrenOf(node))
      return isApart(node) ? ` ${below} ` : below
    })
    .join('')
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu

export function wordsIn(text: string): string[] {
  return text.toLowerCase().match(WORD) ?? []
}

/** Which of the source's words stand in the result, each as often as it does. */
export function compareWords(source: readonly string[], result: readonly string[]): WordCount {
  const there = new Map<string, number>()
  for (const word of result) there.set(word, (there.get(word) ?? 0) + 1)
  const lost: string[] = []
  for (const word of source) {
    const count = there.get(word) ?? 0
    if (count === 0) lost.push(word)
    else there.set(word, count - 1)
  }
  return {
    source: source.length,
    kept: source.length - lost.length,
    lost: lost.slice(0, MOST_LOST),
  }
}

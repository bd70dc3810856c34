import { hasBlocks, parseBlocks } from './block-grammar.ts'
import type { BlockContent, ParsedBlock } from './block-grammar.ts'
import { MARKER_TAG, parseHtml } from './html-tree.ts'
import type { HtmlNode, MarkerLookup } from './html-tree.ts'
import { findShortcodes } from './shortcode-grammar.ts'
import type { ShortcodeTag } from './shortcode-grammar.ts'

/** Marks HTML in which line breaks mean something (`wpautop`). */
export const CLASSIC = 'coulisse/classic'

/** Blocks whose content runs through `wpautop`, as classic text does. */
const CLASSIC_BLOCKS = new Set(['core/freeform', 'core/shortcode', 'core/classic'])

/**
 * A body of WordPress as one tree: block comments and known shortcodes are markers, classic HTML
 * lies under a marker of its own.
 */
export function parseBody(source: string): HtmlNode[] {
  if (!hasBlocks(source)) return [classic(source)]
  return parseBlocks(source).map((content) =>
    content.kind === 'html' ? classic(content.html) : blockMarker(content),
  )
}

function classic(html: string, isShortcode = false): HtmlNode {
  return {
    kind: 'marker',
    source: 'block',
    name: CLASSIC,
    attributes: {},
    children: parseWithShortcodes(html, isShortcode),
  }
}

/** Each block's HTML is parsed alone, so that one left open cannot swallow what follows. */
function blockMarker(block: ParsedBlock): HtmlNode {
  if (CLASSIC_BLOCKS.has(block.name))
    return classic(block.content.map(htmlOf).join(''), block.name === 'core/shortcode')
  const inner: HtmlNode[] = []
  const pieces = block.content.map((content) => {
    if (content.kind === 'html') return content.html
    inner.push(blockMarker(content))
    return markerTag('b', inner.length - 1)
  })
  return {
    kind: 'marker',
    source: 'block',
    name: block.name,
    attributes: block.attributes,
    children: parseWithShortcodes(pieces.join(''), false, inner),
  }
}

function htmlOf(content: BlockContent): string {
  return content.kind === 'html' ? content.html : content.content.map(htmlOf).join('')
}

const markerTag = (kind: 'b' | 's', number: number): string =>
  `${markerStart(kind, number)}</${MARKER_TAG}>`
const markerStart = (kind: 'b' | 's', number: number): string =>
  `<${MARKER_TAG} n="${kind}${number}">`

/** Puts each shortcode's place into the HTML before it is parsed. */
function parseWithShortcodes(
  source: string,
  isShortcode: boolean,
  blocks: readonly HtmlNode[] = [],
): HtmlNode[] {
  const tags = findShortcodes(source, isShortcode)
  let html = ''
  let position = 0
  for (const [number, tag] of tags.entries()) {
    html += source.slice(position, tag.start) + replacementOf(tag, number)
    position = tag.end
  }
  html += source.slice(position)
  return parseHtml(html, onceEach(tags, blocks))
}

function replacementOf(tag: ShortcodeTag, number: number): string {
  if (tag.kind === 'open') return markerStart('s', number)
  if (tag.kind === 'close') return `</${MARKER_TAG}>`
  if (tag.kind === 'escaped') return tag.written
  return tag.kind === 'void' ? markerTag('s', number) : ' '
}

/** Each marker stands once: a body that writes our tag itself cannot multiply what it holds. */
function onceEach(tags: readonly ShortcodeTag[], blocks: readonly HtmlNode[]): MarkerLookup {
  const used = new Set<string>()
  return (key, children) => {
    if (used.has(key)) return undefined
    used.add(key)
    const number = Number(key.slice(1))
    return key.startsWith('b') ? blocks[number] : shortcodeMarker(tags[number], children)
  }
}

function shortcodeMarker(
  tag: ShortcodeTag | undefined,
  children: readonly HtmlNode[],
): HtmlNode | undefined {
  if (tag === undefined) return undefined
  const { name, attributes, written } = tag
  return { kind: 'marker', source: 'shortcode', name, attributes, written, children }
}

import { hasBlocks, parseBlocks } from './block-grammar.ts'
import type { BlockContent, ParsedBlock } from './block-grammar.ts'
import { MARKER_TAG, parseHtml } from './html-tree.ts'
import type { HtmlNode } from './html-tree.ts'
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
  const text = source.replace(/\r\n?/g, '\n')
  if (!hasBlocks(text)) return [classic(text)]
  return parseBlocks(text).map((content) =>
    content.kind === 'html' ? classic(content.html) : blockMarker(content),
  )
}

function classic(html: string): HtmlNode {
  return {
    kind: 'marker',
    source: 'block',
    name: CLASSIC,
    attributes: {},
    children: parseWithShortcodes(html),
  }
}

/** Each block's HTML is parsed alone, so that one left open cannot swallow what follows. */
function blockMarker(block: ParsedBlock): HtmlNode {
  if (CLASSIC_BLOCKS.has(block.name)) return classic(block.content.map(htmlOf).join(''))
  const inner: HtmlNode[] = []
  const html = block.content.map((content) => {
    if (content.kind === 'html') return content.html
    inner.push(blockMarker(content))
    return `<${MARKER_TAG} n="${inner.length - 1}"></${MARKER_TAG}>`
  })
  const children = parseHtml(html.join(''), (number) => inner[number])
  return {
    kind: 'marker',
    source: 'block',
    name: block.name,
    attributes: block.attributes,
    children,
  }
}

function htmlOf(content: BlockContent): string {
  return content.kind === 'html' ? content.html : content.content.map(htmlOf).join('')
}

/** Puts each known shortcode's place into the HTML before it is parsed. */
export function parseWithShortcodes(source: string): HtmlNode[] {
  const tags = pairUp(findShortcodes(source))
  if (tags.length === 0) return parseHtml(source)
  let html = ''
  let position = 0
  for (const [number, tag] of tags.entries()) {
    html += source.slice(position, tag.start)
    position = tag.end
    const open = `<${MARKER_TAG} n="${number}">`
    const close = `</${MARKER_TAG}>`
    html += tag.kind === 'close' ? close : tag.kind === 'void' ? open + close : open
  }
  html += source.slice(position)
  return parseHtml(html, (number, children) => shortcodeMarker(tags[number], children))
}

function shortcodeMarker(
  tag: ShortcodeTag | undefined,
  children: readonly HtmlNode[],
): HtmlNode | undefined {
  if (tag === undefined) return undefined
  return {
    kind: 'marker',
    source: 'shortcode',
    name: tag.name,
    attributes: tag.attributes,
    children,
  }
}

/** An opening tag without its closing one stands alone; a closing one without an opening is dropped. */
function pairUp(tags: readonly ShortcodeTag[]): ShortcodeTag[] {
  const paired = new Set<ShortcodeTag>()
  const open: ShortcodeTag[] = []
  for (const tag of tags) {
    if (tag.kind === 'open') open.push(tag)
    if (tag.kind !== 'close') continue
    const at = open.findLastIndex((candidate) => candidate.name === tag.name)
    const opening = open[at]
    if (opening === undefined) continue
    paired.add(tag).add(opening)
    open.splice(at)
  }
  return tags
    .filter((tag) => tag.kind !== 'close' || paired.has(tag))
    .map((tag) => (tag.kind === 'open' && !paired.has(tag) ? { ...tag, kind: 'void' } : tag))
}

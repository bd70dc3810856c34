import { blockNode } from '../conversion.ts'
import type { Token } from '../flow-tokens.ts'
import { border } from '../flow-tokens.ts'
import { findElement, textOf } from '../html-query.ts'
import { parseHtml } from '../html-tree.ts'
import type { HtmlMarker, HtmlNode } from '../html-tree.ts'
import type { MarkerRule } from '../walk.ts'
import { standing } from './container-rules.ts'
import { idIn, numberIn, textIn } from './marker-attributes.ts'

const separatorRule: MarkerRule = (marker, around, walker) => {
  if (around.level === 'text') return walker.tokens(marker.children, around)
  const classes = `${findElement(marker.children, 'hr')?.attributes['class'] ?? ''} ${String(marker.attributes['className'] ?? '')}`
  const style = /is-style-dots/.test(classes)
    ? 'dots'
    : /is-style-wide/.test(classes)
      ? 'wide'
      : 'line'
  return standing(around, [
    {
      kind: 'node',
      node: blockNode(walker.conversion, { blockType: 'separator', style }),
    },
  ])
}

/** A page break of WordPress: everything stays on one page, the break is seen. */
const pageBreakRule: MarkerRule = (_marker, around, walker) => {
  if (around.level === 'text') return []
  return standing(around, [
    {
      kind: 'node',
      node: blockNode(walker.conversion, { blockType: 'separator', style: 'dots' }),
    },
  ])
}

/** "Read more": what stands before it is the excerpt where none was written. */
const moreRule: MarkerRule = (_marker, around) => [border(around.align)]

const spacerRule: MarkerRule = (marker, around, walker) => {
  if (around.level === 'text') return []
  const size = sizeOf(heightOf(marker))
  return standing(around, [
    {
      kind: 'node',
      node: blockNode(walker.conversion, { blockType: 'spacer', size }),
    },
  ])
}

/** In pixels; WordPress's own default is 100. */
function heightOf(spacer: HtmlMarker): number {
  const style = findElement(spacer.children, 'div')?.attributes['style'] ?? ''
  const written = numberIn(/height\s*:\s*([\d.]+)px/.exec(style)?.[1])
  return numberIn(spacer.attributes['height']) ?? written ?? 100
}

function sizeOf(height: number): 'small' | 'medium' | 'large' {
  if (height <= 32) return 'small'
  return height <= 80 ? 'medium' : 'large'
}

const patternRule: MarkerRule = (marker, around, walker) => {
  const reference = idIn(marker.attributes['ref'])
  const pattern =
    reference === undefined ? undefined : walker.conversion.resolver.pattern(reference)
  if (pattern === undefined || around.level === 'text') {
    walker.conversion.warn(
      'block-without-home',
      `The synced pattern ${reference ?? 'without a number'} is not in the export.`,
      `La composition synchronisée ${reference ?? 'sans numéro'} n’est pas dans l’export.`,
    )
    return []
  }
  return standing(around, [
    {
      kind: 'node',
      node: blockNode(walker.conversion, { blockType: 'pattern', pattern }),
    },
  ])
}

/** Footnotes are kept beside the body; they become a numbered list where the block stood. */
const footnotesRule: MarkerRule = (_marker, around, walker) => {
  const items = walker.conversion.resolver.footnotes().map((note): HtmlNode => ({
    kind: 'element',
    tag: 'li',
    attributes: { id: note.id },
    children: parseHtml(note.content),
  }))
  const tokens: Token[] = walker.tokens(
    [{ kind: 'element', tag: 'ol', attributes: {}, children: items }],
    around,
  )
  return items.length === 0 ? [] : standing(around, tokens)
}

/** A line of a navigation: its words and address are settings of the block. */
const navigationLinkRule: MarkerRule = (marker, around, walker) => {
  const label = textOf(parseHtml(textIn(marker.attributes['label']) ?? ''))
  const target = walker.conversion.resolver.link(textIn(marker.attributes['url']) ?? '')
  const link =
    target === undefined
      ? undefined
      : { target, newTab: marker.attributes['opensInNewTab'] === true }
  const own: Token[] =
    label === '' ? [] : [{ kind: 'text', text: label, format: around.format, link }]
  return standing(around, [...own, border(around.align), ...walker.tokens(marker.children, around)])
}

/** Blocks that hold nothing of their own but content. */
const contentRule: MarkerRule = (marker, around, walker) =>
  standing(around, walker.tokens(marker.children, around))

const TRANSPARENT = [
  'list',
  'list-item',
  'quote',
  'image',
  'html',
  'column',
  'subhead',
  'missing',
  'freeform',
  'post-content',
  'accordion',
  'accordion-heading',
  'accordion-panel',
]

export const dynamicMarkerRules: Readonly<Record<string, MarkerRule>> = {
  'core/separator': separatorRule,
  'core/nextpage': pageBreakRule,
  'core/more': moreRule,
  'core/spacer': spacerRule,
  'core/block': patternRule,
  'core/footnotes': footnotesRule,
  'core/navigation-link': navigationLinkRule,
  'core/navigation-submenu': navigationLinkRule,
  ...Object.fromEntries(TRANSPARENT.map((name) => [`core/${name}`, contentRule])),
}

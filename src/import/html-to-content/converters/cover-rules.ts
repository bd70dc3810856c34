import { blockNode } from '../conversion.ts'
import { findElement, isElement } from '../html-query.ts'
import type { HtmlMarker, HtmlNode } from '../html-tree.ts'
import { richText } from '../lexical-nodes.ts'
import type { MarkerRule, Walker } from '../walk.ts'
import { flattened, inside, markerAppearance, standing } from './container-rules.ts'
import { idIn, numberIn, textIn } from './marker-attributes.ts'

const OVERLAYS: readonly (readonly [number, 'none' | 'light' | 'medium' | 'strong'])[] = [
  [0, 'none'],
  [35, 'light'],
  [65, 'medium'],
  [100, 'strong'],
]
const HEIGHTS: readonly (readonly [number, 'small' | 'medium' | 'large'])[] = [
  [320, 'small'],
  [540, 'medium'],
  [Infinity, 'large'],
]

/** A cover: its picture, then the content of its inner box (until WordPress 5.3 a paragraph of text). */
const coverRule: MarkerRule = (marker, around, walker) => {
  if (around.level === 'leaf' || around.level === 'text') return flattened(marker, around, walker)
  const media = coverMedia(marker, walker)
  const content = walker.flow(marker.children.map(withoutBackground), inside('leaf', around))
  const block = {
    blockType: 'cover' as const,
    ...(media === undefined ? {} : { media }),
    overlay: stepOf(OVERLAYS, numberIn(marker.attributes['dimRatio']) ?? 50) ?? 'strong',
    height: heightOf(marker),
    content: richText(content),
    ...markerAppearance(media === undefined ? marker : withoutOverlay(marker)),
  }
  return standing(around, [{ kind: 'node', node: blockNode(walker.conversion, block) }])
}

/** Above a picture the colour is its veil, not its ground. */
function withoutOverlay(marker: HtmlMarker): HtmlMarker {
  const { overlayColor, customOverlayColor, gradient, ...attributes } = marker.attributes
  return { ...marker, attributes }
}

function stepOf<Step>(
  steps: readonly (readonly [number, Step])[],
  value: number,
): Step | undefined {
  return steps.find(([limit]) => value <= limit)?.[1]
}

function heightOf(marker: HtmlMarker): 'small' | 'medium' | 'large' | 'screen' {
  const height = numberIn(marker.attributes['minHeight'])
  if (height === undefined) return 'medium'
  const unit = textIn(marker.attributes['minHeightUnit'])
  if (unit === 'vh') return height >= 90 ? 'screen' : 'large'
  return stepOf(HEIGHTS, unit === 'rem' || unit === 'em' ? height * 16 : height) ?? 'large'
}

function coverMedia(marker: HtmlMarker, walker: Walker): string | undefined {
  const elements = marker.children.filter((node) => node.kind === 'element')
  const element = findElement(elements, 'img', 'video')
  const url = textIn(marker.attributes['url']) ?? element?.attributes['src'] ?? backgroundOf(marker)
  if (url === undefined) return undefined
  const sourceId = idIn(marker.attributes['id'])
  return walker.conversion.resolver.media({ sourceId, url, alt: element?.attributes['alt'] })
}

/** Until WordPress 5.5 the picture was the box's background. */
function backgroundOf(marker: HtmlMarker): string | undefined {
  const style = findElement(marker.children, 'div', 'section')?.attributes['style'] ?? ''
  return /url\((['"]?)([^'")]+)\1\)/.exec(style)?.[2]
}

/** Without the background's own element, which stands beside the inner box. */
function withoutBackground(node: HtmlNode): HtmlNode {
  if (!isElement(node, 'div', 'section')) return node
  return node.kind === 'element'
    ? { ...node, children: node.children.filter((child) => !isBackground(child)) }
    : node
}

function isBackground(node: HtmlNode): boolean {
  return (
    isElement(node, 'img', 'video') &&
    node.kind === 'element' &&
    /background/.test(node.attributes['class'] ?? '')
  )
}

export const coverMarkerRules: Readonly<Record<string, MarkerRule>> = {
  'core/cover': coverRule,
  'core/cover-image': coverRule,
}

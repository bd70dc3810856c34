import type { BlockOf } from '../content-block.ts'
import { blockNode } from '../conversion.ts'
import type { Token } from '../flow-tokens.ts'
import { findAll, findElement, isElement, isMarker, without } from '../html-query.ts'
import type { HtmlElement, HtmlMarker, HtmlNode } from '../html-tree.ts'
import { richText } from '../lexical-nodes.ts'
import type { FlowNode } from '../lexical-nodes.ts'
import type { MarkerRule, Walker } from '../walk.ts'
import { flattened, inside, markerAppearance, standing } from './container-rules.ts'
import { imageFile } from './image-rules.ts'
import { sourceOf } from './image-source.ts'
import { idIn, numberIn, textIn } from './marker-attributes.ts'

const MAX_COLUMNS = 4

/** Columns; more than four make several rows, a single one is its content. */
const columnsRule: MarkerRule = (marker, around, walker) => {
  if (around.level === 'leaf' || around.level === 'text') return flattened(marker, around, walker)
  const columns = findAll(marker.children, (node) => isMarker(node, 'core/column')).filter(
    (node) => node.kind === 'marker',
  )
  if (columns.length < 2) return standing(around, walker.tokens(marker.children, around))
  const rest = without(marker.children, (node) => isMarker(node, 'core/column'))
  const loose = walker.tokens(rest, around)
  const contents = columns.map((column) => walker.flow(column.children, inside('leaf', around)))
  const ratio = ratioOfWidths(columns.map((column) => numberIn(column.attributes['width'])))
  const tokens = rowsOf(contents).map((row): Token => ({
    kind: 'node',
    node: columnsNode(walker, marker, row, ratio),
  }))
  return standing(around, [...tokens, ...loose])
}

/** Rows of at most four, as even as can be: five are three and two, never four and one. */
function rowsOf(contents: readonly FlowNode[][]): FlowNode[][][] {
  const count = Math.ceil(contents.length / MAX_COLUMNS)
  const size = Math.ceil(contents.length / count)
  return Array.from({ length: count }, (_, row) => contents.slice(row * size, (row + 1) * size))
}

type Ratio = NonNullable<BlockOf<'columns'>['ratio']>

function columnsNode(
  walker: Walker,
  marker: HtmlMarker,
  contents: readonly FlowNode[][],
  ratio: Ratio,
) {
  const columns = contents.map((content) => ({
    id: walker.conversion.newId(),
    content: richText(content),
  }))
  return blockNode(walker.conversion, {
    blockType: 'columns',
    ratio,
    columns,
    ...markerAppearance(marker),
  })
}

/** Share of the first of two columns, in percent, below which the ratio is meant. */
const RATIOS: readonly (readonly [number, Ratio])[] = [
  [29, '1-3'],
  [42, '1-2'],
  [58, 'equal'],
  [71, '2-1'],
  [Infinity, '3-1'],
]

/** The nearest of our widths to the percentages of theirs. */
export function ratioOfWidths(widths: readonly (number | undefined)[]): Ratio {
  const [first, second, third] = widths
  if (widths.length === 3) return isWideInTheMiddle(second, third) ? '1-2-1' : 'equal'
  if (widths.length !== 2) return 'equal'
  const share = first ?? 100 - (second ?? 50)
  return RATIOS.find(([limit]) => share < limit)?.[1] ?? 'equal'
}

function isWideInTheMiddle(second: number | undefined, third: number | undefined): boolean {
  return second !== undefined && second >= 45 && (third ?? 0) < 40
}

/** Media beside text: the figure is the media, the rest is the text. */
const mediaTextRule: MarkerRule = (marker, around, walker) => {
  if (around.level === 'leaf' || around.level === 'text') return flattened(marker, around, walker)
  const box = findElement(marker.children, 'div')
  const parts = box?.children ?? marker.children
  const figure = parts.find((child) => isElement(child, 'figure'))
  const media = mediaIn(figure, marker, walker)
  const text = parts.filter((child) => child !== figure)
  const block = {
    blockType: 'media-text' as const,
    ...(media === undefined ? {} : { media }),
    side: isAtEnd(marker, box) ? ('end' as const) : ('start' as const),
    share: shareOf(numberIn(marker.attributes['mediaWidth']) ?? 50),
    content: richText(walker.flow(text, inside('leaf', around))),
    ...markerAppearance(marker),
  }
  return standing(around, [{ kind: 'node', node: blockNode(walker.conversion, block) }])
}

/** The nearest of our shares to the media's width in percent. */
function shareOf(width: number): NonNullable<BlockOf<'media-text'>['share']> {
  if (width < 42) return 'third'
  return width > 58 ? 'two-thirds' : 'half'
}

function isAtEnd(marker: HtmlMarker, box: HtmlElement | undefined): boolean {
  return (
    textIn(marker.attributes['mediaPosition']) === 'right' ||
    /has-media-on-the-right/.test(box?.attributes['class'] ?? '')
  )
}

function mediaIn(
  figure: HtmlNode | undefined,
  marker: HtmlMarker,
  walker: Walker,
): string | undefined {
  if (figure === undefined) return undefined
  const image = findElement([figure], 'img')
  if (image !== undefined) return imageFile(walker, image)
  const video = findElement([figure], 'video')
  if (video === undefined) return undefined
  return walker.conversion.resolver.media({
    sourceId: idIn(marker.attributes['mediaId']),
    url: sourceOf(video),
  })
}

export const columnMarkerRules: Readonly<Record<string, MarkerRule>> = {
  'core/columns': columnsRule,
  'core/text-columns': columnsRule,
  'core/media-text': mediaTextRule,
}

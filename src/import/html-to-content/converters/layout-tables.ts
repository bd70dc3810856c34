import { blockNode } from '../conversion.ts'
import type { Token } from '../flow-tokens.ts'
import { childrenOf, findElement, findFirst, isElement, isMarker, textOf } from '../html-query.ts'
import type { HtmlElement, HtmlNode } from '../html-tree.ts'
import { alignmentOf } from '../inline-formats.ts'
import { richText } from '../lexical-nodes.ts'
import type { Alignment } from '../lexical-nodes.ts'
import type { Surroundings, Walker } from '../walk.ts'
import { ratioOfWidths } from './column-rules.ts'
import { inside, standing } from './container-rules.ts'
import { numberIn } from './marker-attributes.ts'

export interface Row {
  readonly cells: readonly HtmlElement[]
  readonly isHead: boolean
  readonly isFoot: boolean
  readonly align: Alignment
}

/** What stands in a cell for its own sake: no table of ours could hold it. */
const RICH =
  'table iframe object embed video audio figure h1 h2 h3 h4 h5 h6 blockquote pre form hr'.split(' ')

/**
 * Until about 2005 pages were laid out with tables. One without headings whose cells hold pictures,
 * tables or headings, or that has a single cell, is such a one: its cells are content, not data.
 */
export function isLayoutTable(element: HtmlElement, rows: readonly Row[]): boolean {
  if (element.attributes['role'] === 'presentation') return true
  if (findElement(element.children, 'th', 'caption') !== undefined) return false
  const cells = rows.flatMap((row) => row.cells)
  return cells.length === 1 || (cells.length > 0 && cells.some(isRich))
}

function isRich(cell: HtmlElement): boolean {
  const isOne = (node: HtmlNode): boolean =>
    isElement(node, ...RICH) || isPicture(node) || isMarker(node)
  return findFirst(cell.children, isOne) !== undefined
}

/** Smilies and the spacers of old are no pictures. */
function isPicture(node: HtmlNode): boolean {
  if (!isElement(node, 'img')) return false
  const width = numberIn(node.attributes['width'])
  return width === undefined || width > 32
}

const MOST_COLUMNS = 4

/** Row by row: cells side by side are columns where columns may stand, else one below the other. */
export function layoutTokens(rows: readonly Row[], around: Surroundings, walker: Walker): Token[] {
  const mayStand = around.level === 'document' || around.level === 'section'
  const tokens = rows.flatMap((row) => {
    const cells = row.cells.filter((cell) => holdsSomething(cell))
    const areColumns = mayStand && cells.length > 1 && cells.length <= MOST_COLUMNS
    return areColumns
      ? columnTokens(row, cells, around, walker)
      : cells.flatMap((cell) => cellTokens(row, cell, around, walker))
  })
  return standing(around, tokens)
}

function holdsSomething(cell: HtmlElement): boolean {
  const isThing = (node: HtmlNode) =>
    isElement(node, 'img', 'iframe', 'object', 'embed', 'video', 'audio') || isMarker(node)
  return textOf(cell.children) !== '' || findFirst(childrenOf(cell), isThing) !== undefined
}

function cellTokens(row: Row, cell: HtmlElement, around: Surroundings, walker: Walker): Token[] {
  const align = alignmentOf(cell) ?? (row.align === '' ? around.align : row.align)
  return standing({ ...around, align }, walker.tokens(cell.children, { ...around, align }))
}

function columnTokens(
  row: Row,
  cells: readonly HtmlElement[],
  around: Surroundings,
  walker: Walker,
): Token[] {
  const columns = cells.map((cell) => {
    const place = { ...inside('leaf', around), align: alignmentOf(cell) ?? row.align }
    return { id: walker.conversion.newId(), content: richText(walker.flow(cell.children, place)) }
  })
  const ratio = ratioOfWidths(shares(cells))
  const block = { blockType: 'columns' as const, ratio, columns }
  return [{ kind: 'node', node: blockNode(walker.conversion, block) }]
}

/** Widths in percent; pixels are taken as parts of their sum. */
function shares(cells: readonly HtmlElement[]): (number | undefined)[] {
  const widths = cells.map((cell) => numberIn(cell.attributes['width']))
  const sum = widths.reduce<number>((total, width) => total + (width ?? 0), 0)
  const isComplete = widths.every((width) => width !== undefined && width > 0)
  return isComplete
    ? widths.map((width) => ((width ?? 0) / sum) * 100)
    : widths.map(() => undefined)
}

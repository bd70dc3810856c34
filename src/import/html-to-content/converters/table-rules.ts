import { alignWords, appearanceOf } from '../appearance.ts'
import { blockNode } from '../conversion.ts'
import type { Token } from '../flow-tokens.ts'
import { border } from '../flow-tokens.ts'
import { findElement, findElements, isElement } from '../html-query.ts'
import type { HtmlElement, HtmlNode } from '../html-tree.ts'
import { captionContent, joinLines, linesOf, separateBlocks } from '../inline-content.ts'
import { alignmentOf } from '../inline-formats.ts'
import { paragraph, richText, table, tableCell } from '../lexical-nodes.ts'
import type {
  BlockNode,
  InlineNode,
  ParagraphNode,
  TableCellNode,
  TextFlowNode,
} from '../lexical-nodes.ts'
import type { ElementRule, MarkerRule, Surroundings, Walker } from '../walk.ts'
import { inside, standing } from './container-rules.ts'
import { keptAsHtml } from './html-rules.ts'
import { isLayoutTable, layoutTokens } from './layout-tables.ts'
import type { Row } from './layout-tables.ts'

/** Browsers cap spans too (HTML, "process the cells"): a span of a million is an attack or a slip. */
const MAX_SPAN = 100

const tableRule: ElementRule = (element, around, walker) =>
  tableTokens(walker, element, around, undefined)

const tableBlockRule: MarkerRule = (marker, around, walker) => {
  const element = findElement(marker.children, 'table')
  if (element === undefined) return walker.tokens(marker.children, around)
  return tableTokens(walker, element, around, findElement(marker.children, 'figure'))
}

/** More cells than a document's limits let be edited one by one. */
const MOST_CELLS = 3_000

function tableTokens(
  walker: Walker,
  element: HtmlElement,
  around: Surroundings,
  figure: HtmlElement | undefined,
): Token[] {
  const rows = rowsOf(element)
  if (isLayoutTable(element, rows)) return layoutTokens(rows, around, walker)
  // A table inside a cell or a list has no place of its own: its cells become lines.
  if (around.level === 'text')
    return standing(
      around,
      rows.flatMap((row) => lineOf(row, around, walker)),
    )
  const count = rows.reduce((sum, { cells }) => sum + cells.length, 0)
  return count > MOST_CELLS
    ? keptAsHtml(walker, [element], around, `A table of ${count} cells`)
    : dataTable(walker, element, around, { rows, figure })
}

interface Parts {
  readonly rows: readonly Row[]
  readonly figure: HtmlElement | undefined
}

function dataTable(
  walker: Walker,
  element: HtmlElement,
  around: Surroundings,
  { rows, figure }: Parts,
): Token[] {
  const blocks: BlockNode[] = []
  const written = rows
    .map((row) => ({ cells: readRow(walker, row, around, blocks), isFoot: row.isFoot }))
    .filter(({ cells }) => cells.length > 0)
  if (written.length === 0)
    return standing(around, walker.tokens(captionOf(element, figure), around))
  const caption = captionContent(walker, captionOf(element, figure))
  const words = [...alignWords(figure), ...alignWords(element)]
  const block = {
    blockType: 'table' as const,
    content: richText([table(written)]),
    stripes: words.includes('is-style-stripes'),
    ...(caption === undefined ? {} : { caption }),
    ...appearanceOf(...words),
  }
  const nodes = [blockNode(walker.conversion, block), ...blocks]
  return standing(
    around,
    nodes.map((node): Token => ({ kind: 'node', node })),
  )
}

/** `<caption>` in the table, or the figure's below it. */
function captionOf(element: HtmlElement, figure: HtmlElement | undefined): HtmlNode[] {
  const below = (figure?.children ?? []).filter((node) => isElement(node, 'figcaption'))
  const captions = [...findElements(element.children, 'caption'), ...below]
  return captions.flatMap((node) => (node.kind === 'element' ? node.children : []))
}

/** The foot stands last, wherever the source has it: so HTML 4 wanted it, and so browsers show it. */
const PARTS = ['thead', 'tbody', 'tfoot']

/** Rows in the order in which they are shown, not those of tables inside cells. */
function rowsOf(element: HtmlElement): Row[] {
  const rows = element.children.flatMap((child): (Row & { readonly part: string })[] => {
    if (isElement(child, 'tr')) return [{ ...rowOf(child, 'tbody'), part: 'tbody' }]
    if (!isElement(child, 'thead', 'tbody', 'tfoot')) return []
    const part = child.tag
    return child.children
      .filter((row) => isElement(row, 'tr'))
      .map((row) => ({ ...rowOf(row, part), part }))
  })
  return rows.sort((one, other) => PARTS.indexOf(one.part) - PARTS.indexOf(other.part))
}

function rowOf(row: HtmlElement, part: string): Row {
  const cells = row.children.filter((cell) => isElement(cell, 'td', 'th'))
  const areAllHeads = cells.length > 1 && cells.every((cell) => cell.tag === 'th')
  const isFoot = part === 'tfoot'
  const isHead = part === 'thead' || (areAllHeads && !isFoot)
  return { cells, isHead, isFoot, align: alignmentOf(row) ?? '' }
}

function readRow(
  walker: Walker,
  row: Row,
  around: Surroundings,
  blocks: BlockNode[],
): TableCellNode[] {
  return row.cells.map((cell) => {
    const place = { ...inside('text', around), align: alignmentOf(cell) ?? row.align }
    const parts = separateBlocks(walker.flow(cell.children, place))
    for (const node of parts.blocks) blocks.push(node)
    const paragraphs = parts.text.flatMap((node) => paragraphsOf(node))
    const filled = paragraphs.length > 0 ? paragraphs : [paragraph([])]
    return tableCell(filled, stateOf(row, cell), spanOf(cell, 'colspan'), spanOf(cell, 'rowspan'))
  })
}

function stateOf(row: Row, cell: HtmlElement): number {
  if (row.isHead) return 1
  return cell.tag === 'th' ? 2 : 0
}

function spanOf(cell: HtmlElement, name: string): number {
  return Math.min(MAX_SPAN, Math.max(1, Number.parseInt(cell.attributes[name] ?? '1', 10) || 1))
}

/** The table's editor knows paragraphs alone: headings turn bold, list items are lines. */
function paragraphsOf(node: TextFlowNode): ParagraphNode[] {
  if (node.type === 'paragraph') return [node]
  if (node.type === 'heading') return [paragraph(node.children.map(bold), node.format)]
  const lines = linesOf(node)
  return lines.length === 0 ? [] : [paragraph(joinLines(lines))]
}

function bold(node: InlineNode): InlineNode {
  return node.type === 'text' ? { ...node, format: node.format | 1 } : node
}

function lineOf(row: Row, around: Surroundings, walker: Walker): Token[] {
  const space: HtmlNode = { kind: 'text', text: ' ' }
  return [
    ...row.cells.flatMap((cell) => [...walker.tokens([...cell.children, space], around)]),
    border(around.align),
  ]
}

export const tableElementRules: Readonly<Record<string, ElementRule>> = { table: tableRule }
export const tableMarkerRules: Readonly<Record<string, MarkerRule>> = {
  'core/table': tableBlockRule,
}

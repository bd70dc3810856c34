import { alignWords, appearanceOf } from '../appearance.ts'
import { blockNode } from '../conversion.ts'
import type { Token } from '../flow-tokens.ts'
import { border } from '../flow-tokens.ts'
import { classesOf, findElement, findElements, isElement } from '../html-query.ts'
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

/** Browsers cap spans too (HTML, "process the cells"): a span of a million is an attack or a slip. */
const MAX_SPAN = 100

const tableRule: ElementRule = (element, around, walker) =>
  tableTokens(walker, element, around, undefined)

const tableBlockRule: MarkerRule = (marker, around, walker) => {
  const element = findElement(marker.children, 'table')
  if (element === undefined) return walker.tokens(marker.children, around)
  return tableTokens(walker, element, around, findElement(marker.children, 'figure'))
}

function tableTokens(
  walker: Walker,
  element: HtmlElement,
  around: Surroundings,
  figure: HtmlElement | undefined,
): Token[] {
  const rows = rowsOf(element)
  // A table inside a cell or a list has no place of its own: its cells become lines.
  if (around.level === 'text')
    return [
      border(around.align),
      ...rows.flatMap((row) => lineOf(row, around, walker)),
      border(around.align),
    ]
  const blocks: BlockNode[] = []
  const cells = rows
    .map((row) => readRow(walker, row, around.isClassic, blocks))
    .filter((row) => row.length > 0)
  const caption = captionContent(walker, captionOf(element, figure))
  const words = [...alignWords(figure), ...alignWords(element)]
  const block = {
    blockType: 'table' as const,
    content: richText([table(cells)]),
    stripes: [...classesOf(figure), ...classesOf(element)].includes('is-style-stripes'),
    ...(caption === undefined ? {} : { caption }),
    ...appearanceOf(...words),
  }
  const own: Token[] =
    cells.length === 0 ? [] : [{ kind: 'node', node: blockNode(walker.conversion, block) }]
  return [
    border(around.align),
    ...own,
    ...blocks.map((node): Token => ({ kind: 'node', node })),
    border(around.align),
  ]
}

/** `<caption>` in the table, or the figure's below it. */
function captionOf(element: HtmlElement, figure: HtmlElement | undefined): HtmlNode[] {
  const below = (figure?.children ?? []).filter((node) => isElement(node, 'figcaption'))
  const captions = [...findElements(element.children, 'caption'), ...below]
  return captions.flatMap((node) => (node.kind === 'element' ? node.children : []))
}

interface Row {
  readonly cells: readonly HtmlElement[]
  readonly isHead: boolean
}

/** Rows in order, not those of tables inside cells. */
function rowsOf(element: HtmlElement): Row[] {
  return element.children.flatMap((child): Row[] => {
    if (child.kind === 'element' && isElement(child, 'tr')) return [rowOf(child, false)]
    if (child.kind !== 'element' || !isElement(child, 'thead', 'tbody', 'tfoot')) return []
    const rows = child.children.filter((row): row is HtmlElement => isElement(row, 'tr'))
    return rows.map((row) => rowOf(row, child.tag === 'thead'))
  })
}

function rowOf(row: HtmlElement, isInHead: boolean): Row {
  const cells = row.children.filter((cell): cell is HtmlElement => isElement(cell, 'td', 'th'))
  const areAllHeads = cells.length > 1 && cells.every((cell) => cell.tag === 'th')
  return { cells, isHead: isInHead || areAllHeads }
}

function readRow(
  walker: Walker,
  row: Row,
  isClassic: boolean,
  blocks: BlockNode[],
): TableCellNode[] {
  return row.cells.map((cell) => {
    const around: Surroundings = {
      level: 'text',
      isClassic,
      format: 0,
      link: undefined,
      align: alignmentOf(cell) ?? '',
    }
    const parts = separateBlocks(walker.flow(cell.children, around))
    blocks.push(...parts.blocks)
    const paragraphs = parts.text.flatMap((node) => paragraphsOf(node))
    const state = row.isHead ? 1 : cell.tag === 'th' ? 2 : 0
    return tableCell(
      paragraphs.length > 0 ? paragraphs : [paragraph([])],
      state,
      spanOf(cell, 'colspan'),
      spanOf(cell, 'rowspan'),
    )
  })
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

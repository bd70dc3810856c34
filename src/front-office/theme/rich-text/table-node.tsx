import type { ReactNode } from 'react'
import type { RichTextNode, TableCellNode, TableRowNode } from '../rich-text.view-data.ts'
import type { RenderContext } from '../render-context.ts'
import { elementClass } from './element-class.ts'
import type { RenderNodes } from './rich-text.tsx'

interface TableProps {
  rows: RichTextNode[]
  context: RenderContext
  renderNodes: RenderNodes
  caption?: ReactNode
}

const isRow = (node: RichTextNode): node is TableRowNode => node.type === 'tablerow'
const isCell = (node: RichTextNode): node is TableCellNode => node.type === 'tablecell'
const cellsOf = (row: TableRowNode): TableCellNode[] => row.children.filter(isCell)

/** A single paragraph needs no element of its own inside a cell. */
const cellContent = ({ children }: TableCellNode): RichTextNode[] => {
  const [only, ...others] = children
  return only?.type === 'paragraph' && others.length === 0 ? only.children : children
}

/** The paragraph that is not written leaves its alignment to the cell. */
const cellClass = ({ children }: TableCellNode): string | undefined => {
  const [only, ...others] = children
  return only?.type === 'paragraph' && others.length === 0 ? elementClass(only) : undefined
}

const headsColumn = ({ headerState = 0 }: TableCellNode) => (headerState & 1) === 1
const headsRow = ({ headerState = 0 }: TableCellNode) => headerState === 2

const attributesOf = (cell: TableCellNode) => ({ className: cellClass(cell), ...spans(cell) })

const spans = ({ colSpan, rowSpan }: TableCellNode) => ({
  ...(colSpan !== undefined && colSpan > 1 ? { colSpan } : {}),
  ...(rowSpan !== undefined && rowSpan > 1 ? { rowSpan } : {}),
})

const Cell = ({
  cell,
  context,
  renderNodes,
}: Omit<TableProps, 'rows'> & { cell: TableCellNode }) => {
  const content = renderNodes(cellContent(cell), context)
  if (headsColumn(cell))
    return (
      <th scope="col" {...attributesOf(cell)}>
        {content}
      </th>
    )
  if (headsRow(cell))
    return (
      <th scope="row" {...attributesOf(cell)}>
        {content}
      </th>
    )
  return <td {...attributesOf(cell)}>{content}</td>
}

/** How many rows of heads stand at the top. */
const headCount = (rows: readonly TableRowNode[]): number => {
  const firstBody = rows.findIndex((row) => !cellsOf(row).every(headsColumn))
  return firstBody === -1 ? 0 : firstBody
}

/** Rows of heads at the top make the head; what is wider than the page scrolls, by keyboard too. */
export const Table = ({ rows, context, renderNodes, caption }: TableProps) => {
  const all = rows.filter(isRow)
  const row = (node: TableRowNode, index: number) => (
    <tr key={index}>
      {cellsOf(node).map((cell, place) => (
        <Cell key={place} cell={cell} context={context} renderNodes={renderNodes} />
      ))}
    </tr>
  )
  const head = all.slice(0, headCount(all))
  const body = all.slice(head.length).filter(({ isFoot }) => isFoot !== true)
  const foot = all.slice(head.length).filter(({ isFoot }) => isFoot === true)
  return (
    <div className="scroller" tabIndex={0} role="group" aria-label={context.words.table}>
      <table>
        {caption}
        {head.length > 0 ? <thead>{head.map(row)}</thead> : undefined}
        <tbody>{body.map(row)}</tbody>
        {foot.length > 0 ? <tfoot>{foot.map(row)}</tfoot> : undefined}
      </table>
    </div>
  )
}

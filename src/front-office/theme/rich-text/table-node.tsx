import type { ReactNode } from 'react'
import type { RichTextNode, TableCellNode } from '../rich-text.view-data.ts'
import type { RenderContext } from '../render-context.ts'
import type { RenderNodes } from './rich-text.tsx'

interface TableProps {
  rows: RichTextNode[]
  context: RenderContext
  renderNodes: RenderNodes
  caption?: ReactNode
}

const isRow = (node: RichTextNode) => node.type === 'tablerow'
const isCell = (node: RichTextNode): node is TableCellNode => node.type === 'tablecell'
const cellsOf = (row: RichTextNode): TableCellNode[] =>
  'children' in row ? row.children.filter(isCell) : []

/** A single paragraph needs no element of its own inside a cell. */
const cellContent = ({ children }: TableCellNode): RichTextNode[] => {
  const [only, ...others] = children
  return only?.type === 'paragraph' && others.length === 0 ? only.children : children
}

const headsColumn = ({ headerState = 0 }: TableCellNode) => (headerState & 1) === 1
const headsRow = ({ headerState = 0 }: TableCellNode) => headerState === 2

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
      <th scope="col" {...spans(cell)}>
        {content}
      </th>
    )
  if (headsRow(cell))
    return (
      <th scope="row" {...spans(cell)}>
        {content}
      </th>
    )
  return <td {...spans(cell)}>{content}</td>
}

/** Rows of heads at the top make the head; what is wider than the page scrolls, by keyboard too. */
export const Table = ({ rows, context, renderNodes, caption }: TableProps) => {
  const all = rows.filter(isRow).map(cellsOf)
  const firstBody = all.findIndex((cells) => !cells.every(headsColumn))
  const headCount = firstBody === -1 ? 0 : firstBody
  const row = (cells: TableCellNode[], index: number) => (
    <tr key={index}>
      {cells.map((cell, place) => (
        <Cell key={place} cell={cell} context={context} renderNodes={renderNodes} />
      ))}
    </tr>
  )
  return (
    <div className="scroller" tabIndex={0} role="group" aria-label={context.words.table}>
      <table>
        {caption}
        {headCount > 0 ? <thead>{all.slice(0, headCount).map(row)}</thead> : undefined}
        <tbody>{all.slice(headCount).map(row)}</tbody>
      </table>
    </div>
  )
}

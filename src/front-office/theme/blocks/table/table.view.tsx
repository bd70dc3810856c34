import { captionOf, renderNodes } from '../../rich-text/rich-text.tsx'
import { Table as TableElement } from '../../rich-text/table-node.tsx'
import type { RichTextNode } from '../../rich-text.view-data.ts'
import type { TableView } from '../block.view-data.ts'
import type { BlockProps } from '../block-props.ts'

const rowsOf = (node: RichTextNode): RichTextNode[] => (node.type === 'table' ? node.children : [])

/** A table with its caption. Its editor lets words stand around the table: they are kept. */
export const Table = ({ block: { content, stripes, caption }, context }: BlockProps<TableView>) => {
  const nodes = content?.root.children ?? []
  const first = nodes.findIndex(({ type }) => type === 'table')
  const table = nodes[first]
  if (table === undefined) return <div className="flow">{renderNodes(nodes, context)}</div>
  const words = captionOf(caption, context)
  return (
    <div className={stripes ? 'table is-striped' : 'table'}>
      {renderNodes(nodes.slice(0, first), context)}
      <TableElement
        rows={rowsOf(table)}
        context={context}
        renderNodes={renderNodes}
        caption={words === undefined ? undefined : <caption className="caption">{words}</caption>}
      />
      {renderNodes(nodes.slice(first + 1), context)}
    </div>
  )
}

import { RichText } from '../../rich-text/rich-text.tsx'
import type { Extent } from '../../render-context.ts'
import type { ColumnsView } from '../block.view-data.ts'
import type { BlockProps } from '../block-props.ts'

const extents: Record<number, Extent> = { 2: 'half', 3: 'third', 4: 'quarter' }

/** Two to four texts side by side, stacked on phones. */
export const Columns = ({ block, context }: BlockProps<ColumnsView>) => {
  const extent = extents[block.columns.length] ?? 'content'
  const order = block.orderOnPhones === 'reversed' ? 'is-reversed' : ''
  return (
    <div className={`columns has-${block.columns.length} ratio-${block.ratio} ${order}`.trim()}>
      {block.columns.map(({ content }, index) => (
        <div key={index} className="column flow">
          <RichText text={content} context={{ ...context, extent }} />
        </div>
      ))}
    </div>
  )
}

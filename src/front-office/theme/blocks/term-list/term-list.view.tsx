import { TermTree } from '../../partials/term-tree.tsx'
import { WidgetTitle } from '../../partials/widget-title.tsx'
import type { BlockProps } from '../block-props.ts'
import type { TermListView } from '../widget.view-data.ts'

/** Categories as a tree or tags as a cloud. */
export const TermList = ({ block, context }: BlockProps<TermListView>) => (
  <div className={`term-list is-${block.style}`}>
    <WidgetTitle title={block.title} context={context} />
    <TermTree terms={block.terms} showsCount={block.showCount} context={context} />
  </div>
)

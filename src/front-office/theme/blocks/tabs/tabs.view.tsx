import { RichText } from '../../rich-text/rich-text.tsx'
import { belowFold } from '../../render-context.ts'
import type { BlockProps } from '../block-props.ts'
import type { TabsView } from '../part-block.view-data.ts'

/** A component of its own, so that the outline is asked when React comes to it. */
const TabList = ({ block, context }: BlockProps<TabsView>) => {
  const name = context.outline.claimId('tabs')
  return (
    <div className="tabs">
      {block.tabs.map(({ title, content }, index) => (
        <details key={index} name={name} open={index === 0}>
          <summary>{title}</summary>
          <div className="tab-panel flow">
            <RichText text={content} context={index === 0 ? context : belowFold(context)} />
          </div>
        </details>
      ))}
    </div>
  )
}

/** Texts in one place, one of them in sight: details that share a name, so opening one closes the others. */
export const Tabs = ({ block, context }: BlockProps<TabsView>) =>
  block.tabs.length === 0 ? undefined : <TabList block={block} context={context} />

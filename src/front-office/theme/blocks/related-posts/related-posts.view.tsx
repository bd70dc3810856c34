import { ItemList } from '../../partials/item-list.tsx'
import { WidgetTitle } from '../../partials/widget-title.tsx'
import type { BlockProps } from '../block-props.ts'
import type { RelatedPostsView } from '../page-part.view-data.ts'

/** Others about the same; nothing on a page that is no post, or that is alone. */
export const RelatedPosts = ({ block, context }: BlockProps<RelatedPostsView>) =>
  block.items.length === 0 ? undefined : (
    <div className="related-posts">
      <WidgetTitle title={block.title ?? context.words.moreToRead} context={context} />
      <Listed block={block} context={context} />
    </div>
  )

/** A component of its own, so that React comes to it after its title. */
const Listed = ({ block, context }: BlockProps<RelatedPostsView>) => (
  <ItemList
    items={block.items}
    style={block.style}
    shown={{ excerpt: block.style === 'list', image: true, date: true }}
    context={context}
  />
)

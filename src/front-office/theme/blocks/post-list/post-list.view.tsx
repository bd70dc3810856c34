import { ItemList } from '../../partials/item-list.tsx'
import type { PostListView } from '../block.view-data.ts'
import type { BlockProps } from '../block-props.ts'

/** Posts that a query chose. */
export const PostList = ({ block, context }: BlockProps<PostListView>) => (
  <div className="post-list">
    <ItemList
      items={block.items}
      style={block.style}
      shown={{ excerpt: block.showExcerpt, image: block.showImage, date: block.showDate }}
      context={context}
    />
  </div>
)

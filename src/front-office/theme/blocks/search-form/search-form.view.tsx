import { SearchField } from '../../partials/search-field.tsx'
import { WidgetTitle } from '../../partials/widget-title.tsx'
import type { BlockProps } from '../block-props.ts'
import type { SearchFormView } from '../widget.view-data.ts'

/** A field to search the site with. */
export const SearchForm = ({ block, context }: BlockProps<SearchFormView>) => (
  <div className="search-form">
    <WidgetTitle title={block.title} context={context} />
    <SearchField
      action={block.action}
      placeholder={block.placeholder}
      label={block.title}
      context={context}
    />
  </div>
)

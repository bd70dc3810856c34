import type { ReactElement } from 'react'
import { pageContext } from '../layouts/page-context.ts'
import { PageLayout } from '../layouts/page-layout.tsx'
import { ItemList } from '../partials/item-list.tsx'
import { Pagination } from '../partials/pagination.tsx'
import { SearchField } from '../partials/search-field.tsx'
import { TitleBlock } from '../partials/title-block.tsx'
import type { RenderContext } from '../render-context.ts'
import type { PageFrame } from '../view-data.ts'
import { count, fill } from '../words/words.ts'
import type { SearchData } from './template.view-data.ts'

const Results = ({ search, context }: { search: SearchData; context: RenderContext }) => {
  const { words } = context
  if (search.query === '') return undefined
  if (search.items.length === 0)
    return (
      <div className="empty">
        <p>{fill(words.noResults, { query: search.query })}</p>
        <p>{words.noResultsHint}</p>
      </div>
    )
  return (
    <ItemList
      items={search.items}
      style="list"
      shown={{ excerpt: true, image: false, date: true }}
      context={context}
      level={2}
    />
  )
}

/** The search form, filled in, and what was found. */
export const searchTemplate = (frame: PageFrame, search: SearchData): ReactElement => {
  const context = pageContext(frame)
  const { words, language } = context
  const title =
    search.query === '' ? words.search : fill(words.searchResultsFor, { query: search.query })
  return (
    <PageLayout frame={frame} context={context} kind="search">
      <div className="listing">
        <TitleBlock title={title} context={context}>
          <SearchField
            action={frame.site.searchHref}
            query={search.query}
            placeholder={words.searchPrompt}
            label={words.searchSite}
            context={context}
          />
          {search.items.length === 0 ? undefined : (
            <p className="meta">{count(words.resultCount, search.pagination.total, language)}</p>
          )}
        </TitleBlock>
        <Results search={search} context={context} />
        <Pagination pagination={search.pagination} context={context} />
      </div>
    </PageLayout>
  )
}

import type { ReactElement } from 'react'
import { pageContext } from '../layouts/page-context.ts'
import { PageLayout } from '../layouts/page-layout.tsx'
import { ItemList } from '../partials/item-list.tsx'
import { Intro } from '../partials/intro.tsx'
import { Pagination } from '../partials/pagination.tsx'
import { SearchPanel } from '../partials/search-panel.tsx'
import { TitleBlock } from '../partials/title-block.tsx'
import type { RenderContext } from '../render-context.ts'
import type { PageFrame } from '../view-data.ts'
import { count, fill } from '../words/words.ts'
import { searchTitle } from './archive-title.ts'
import type { SearchData } from './template.view-data.ts'

interface SearchProps {
  search: SearchData
  context: RenderContext
}

/** Nothing has the words that were typed; what has others is shown, and said so. */
const Corrected = ({ search, context }: SearchProps) => {
  const { words } = context
  if (search.corrected === undefined) return undefined
  const { query, href } = search.corrected
  return (
    <div className="did-you-mean">
      <p>{fill(words.noResults, { query: search.query })}</p>
      <p>
        {words.didYouMean} <a href={href}>{query}</a>
        {words.questionMark}
      </p>
    </div>
  )
}

const Found = ({ search, context }: SearchProps) => {
  const { words, language } = context
  const { corrected, pagination, items } = search
  if (items.length === 0) return undefined
  const said =
    corrected === undefined
      ? count(words.resultCount, pagination.total, language)
      : fill(count(words.resultsInstead, pagination.total, language), { query: corrected.query })
  return <p className="meta">{said}</p>
}

const Nothing = ({ search, context }: SearchProps) => {
  const { words } = context
  return (
    <div className="empty">
      <p>{fill(words.noResults, { query: search.query })}</p>
      <p>{words.noResultsHint}</p>
      <p className="search-help">{words.searchHelp}</p>
    </div>
  )
}

const Results = ({ search, context }: SearchProps) => {
  if (search.query === '') return <p className="search-help is-alone">{context.words.searchHelp}</p>
  if (search.items.length === 0) return <Nothing search={search} context={context} />
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
  const { words } = context
  return (
    <PageLayout frame={frame} context={context} kind="search">
      <div className="listing">
        <TitleBlock title={searchTitle(search, context.language)} context={context}>
          <Intro text={search.intro} />
          <SearchPanel action={frame.site.searchHref} search={search} context={context} />
          <Corrected search={search} context={context} />
          <Found search={search} context={context} />
          {search.isComplete ? undefined : <p className="meta">{words.searchIncomplete}</p>}
        </TitleBlock>
        <Results search={search} context={context} />
        <Pagination pagination={search.pagination} context={context} />
      </div>
    </PageLayout>
  )
}

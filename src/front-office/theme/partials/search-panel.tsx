import type { RenderContext } from '../render-context.ts'
import type { SearchData, SearchFiltersView } from '../templates/template.view-data.ts'

interface PanelProps {
  action: string
  search: SearchData
  context: RenderContext
}

interface FiltersProps {
  filters: SearchFiltersView
  context: RenderContext
}

const KINDS = [
  ['', 'filterAll'],
  ['posts', 'filterPosts'],
  ['pages', 'filterPages'],
] as const

const KindFilter = ({ filters, context }: FiltersProps) => (
  <p className="form-field">
    <label htmlFor="search-type">{context.words.filterType}</label>
    <select id="search-type" name="type" defaultValue={filters.type ?? ''}>
      {KINDS.map(([value, word]) => (
        <option key={value} value={value}>
          {context.words[word]}
        </option>
      ))}
    </select>
  </p>
)

const CategoryFilter = ({ filters, context }: FiltersProps) =>
  filters.categories.length === 0 ? undefined : (
    <p className="form-field">
      <label htmlFor="search-category">{context.words.filterCategory}</label>
      <select
        id="search-category"
        name="category"
        defaultValue={filters.categories.find(({ isChosen }) => isChosen)?.value ?? ''}
      >
        <option value="">{context.words.filterAnyCategory}</option>
        {filters.categories.map(({ value, title, depth }) => (
          <option key={value} value={value}>
            {'\u2003'.repeat(depth)}
            {title}
          </option>
        ))}
      </select>
    </p>
  )

const DayFilter = ({
  name,
  label,
  day,
}: {
  name: 'from' | 'to'
  label: string
  day: string | undefined
}) => (
  <p className="form-field">
    <label htmlFor={`search-${name}`}>{label}</label>
    <input id={`search-${name}`} type="date" name={name} defaultValue={day} />
  </p>
)

const Filters = ({ filters, context }: FiltersProps) => (
  <details className="search-filters" open={filters.clearHref !== undefined}>
    <summary>{context.words.filters}</summary>
    <div className="filter-fields">
      <KindFilter filters={filters} context={context} />
      <CategoryFilter filters={filters} context={context} />
      <DayFilter name="from" label={context.words.filterFrom} day={filters.from} />
      <DayFilter name="to" label={context.words.filterTo} day={filters.to} />
      <p className="filter-actions">
        <button className="button" type="submit">
          {context.words.filterApply}
        </button>
        {filters.clearHref === undefined ? undefined : (
          <a href={filters.clearHref}>{context.words.filterClear}</a>
        )}
      </p>
    </div>
  </details>
)

/** The search page's own form: the words, what they are narrowed to, one GET. */
export const SearchPanel = ({ action, search, context }: PanelProps) => {
  const { words } = context
  const id = context.outline.claimId('search-field')
  return (
    <form className="search-panel" role="search" action={action} aria-label={words.searchSite}>
      <div className="search-field">
        <label className="visually-hidden" htmlFor={id}>
          {words.searchFor}
        </label>
        <input
          id={id}
          type="search"
          name="q"
          defaultValue={search.query}
          placeholder={words.searchPrompt}
          maxLength={200}
          autoComplete="off"
          data-suggest={search.suggestHref}
          data-suggest-label={words.suggestionsLabel}
        />
        <button type="submit">{words.search}</button>
      </div>
      <Filters filters={search.filters} context={context} />
    </form>
  )
}

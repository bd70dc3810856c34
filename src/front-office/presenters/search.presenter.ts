import type { Category } from '#content/payload-types.ts'
import { searchPath } from '#publishing/paths/url-patterns.ts'
import { ancestorsOf } from '../content-reader/read-terms.ts'
import type { CategoryChoice, ChosenFilters } from '../queries/search-filters.ts'
import type { Alternate } from '../queries/list-translations.query.ts'
import type { SiteContext } from '../queries/site-context.ts'
import type { FoundDocument, FoundDocuments } from '../queries/search.query.ts'
import type { SearchData, SearchFiltersView } from '../theme/templates/template.view-data.ts'
import type { ListItem } from '../theme/view-data.ts'
import { presentListItem } from './list-item.presenter.ts'
import { filledWords } from './list-words.ts'
import { markedText, marksOf } from './mark-words.ts'
import { presentPagination } from './pagination.presenter.ts'
import type { PresentContext } from './present-context.ts'
import { extractOf } from './search-extract.ts'

interface SearchPieces {
  readonly query: string
  readonly page: number
  readonly filters: ChosenFilters
  readonly found: FoundDocuments
  readonly present: PresentContext
}

/** The search page: the form as it was sent, and what was found. */
export function presentSearch(
  { language }: SiteContext,
  { query, page, filters, found, present }: SearchPieces,
): SearchData {
  const { prefix } = language
  const { pageCount, total, corrected, isComplete } = found
  const hrefOf = (number: number) => searchHref(prefix, query, { filters, page: number })
  return {
    ...{ query, isComplete, suggestHref: searchPath(undefined, prefix) },
    ...wordsOfSearch(language, query),
    items: presentFound(present, found),
    pagination: presentPagination({ hrefOf, page, pageCount, total }),
    filters: presentFilters(filters, found.categories, searchHref(prefix, query)),
    corrected:
      corrected === undefined
        ? undefined
        : { query: corrected, href: searchHref(prefix, corrected, { filters }) },
  }
}

/** Before one has looked for anything it may be called otherwise. */
function wordsOfSearch({ lists }: SiteContext['language'], query: string) {
  const { title, results, intro } = lists?.search ?? {}
  return filledWords({ title: query === '' ? title : results, intro }, { query })
}

/** With what was searched for marked in titles and extracts. */
const presentFound = (context: PresentContext, { documents, terms }: FoundDocuments): ListItem[] =>
  documents.flatMap((found) => {
    const item = presentListItem(context, found.listed)
    return item === undefined ? [] : [withMarks(context, item, found, terms)]
  })

function withMarks(
  { page }: PresentContext,
  item: ListItem,
  { listed, hit }: FoundDocument,
  terms: FoundDocuments['terms'],
): ListItem {
  const language = page.language.code
  // The index may be a moment behind: words that an editor has just taken out must not be shown.
  const isCurrent = hit.updatedAt === listed.document.updatedAt
  const extract = isCurrent ? extractOf(hit.text, terms, language) : undefined
  return {
    ...item,
    marked: {
      title: markedText(item.title, marksOf(item.title, terms, language)),
      extract: extract ?? extractOf(item.excerpt ?? '', terms, language),
    },
  }
}

/** The address of a search with its filters; the first page has no number. */
function searchHref(
  prefix: string,
  query: string,
  { filters = {}, page = 1 }: { filters?: ChosenFilters; page?: number } = {},
): string {
  const asked = new URLSearchParams({ q: query })
  for (const [name, value] of Object.entries(filters))
    if (typeof value === 'string' && value !== '') asked.set(name, value)
  const base = searchPath(undefined, prefix)
  return `${page === 1 ? base : `${base}/page/${String(page)}`}?${asked.toString()}`
}

/** The form's choices, and what was chosen. */
function presentFilters(
  filters: ChosenFilters,
  { all, chosen }: CategoryChoice,
  clearHref: string,
): SearchFiltersView {
  const isAny = Object.values(filters).some((value) => value !== undefined)
  return {
    ...{ type: filters.type, from: filters.from, to: filters.to },
    categories: inTreeOrder(all).map((category) => ({
      value: category.slug || category.id,
      title: category.title,
      depth: ancestorsOf(all, category.id).length,
      isChosen: category === chosen,
    })),
    clearHref: isAny ? clearHref : undefined,
  }
}

/** Each category after the one that it belongs to, those of one parent by their titles. */
function inTreeOrder(categories: readonly Category[]): Category[] {
  const placeOf = (category: Category): string =>
    [...ancestorsOf(categories, category.id), category].map(({ title }) => title).join('\u0000')
  return [...categories].sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1))
}

/** The same search in each language; a category is of one language and is left out. */
export const searchInLanguages = (
  { languages }: SiteContext,
  query: string,
  { type, from, to }: ChosenFilters,
): Alternate[] =>
  languages.map(({ code, prefix }) => ({
    language: code,
    href:
      query === ''
        ? searchPath(undefined, prefix)
        : searchHref(prefix, query, { filters: { type, from, to } }),
  }))

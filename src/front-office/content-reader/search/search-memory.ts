import type {
  Hit,
  Hits,
  SearchFilter,
  SearchRequest,
} from '#config/database/search/search-index.ts'
import { keyOf } from '../cards.ts'
import { readTimeline } from '../read-summaries.ts'
import type { ReadSession } from '../session.ts'
import { MOST_TEXTS } from '../site-memory.ts'
import {
  readNamed,
  readSearchables,
  readSearchTexts,
  type Named,
  type Searchable,
  type SearchText,
} from './search-texts.ts'

const MOST_RESULTS = 500

/**
 * The search of engines without an index of ours: the texts of the newest documents are kept in memory. Of older ones,
 * and where nothing may be kept, titles and excerpts are asked of the database. Those with a word in their title come
 * first, then the newest.
 */
export async function searchMemory(session: ReadSession, request: SearchRequest): Promise<Hits> {
  const rows = session.memory.isTrusted() ? await readSearchables(session) : undefined
  const inTexts = rows === undefined ? [] : await searchTexts(session, request, rows)
  const isWhole = rows !== undefined && rows.length <= MOST_TEXTS
  const named = isWhole ? [] : await searchNames(session, request)
  const found = [...new Map([...inTexts, ...named].map((one) => [keyOf(one), one])).values()]
  const hits = found.slice(request.offset, request.offset + request.limit).map(hitOf)
  return { hits, total: Math.min(found.length, MOST_RESULTS) }
}

const hitOf = ({ type, id }: Named): Hit => ({ type, id, updatedAt: '', title: '', text: '' })

async function searchTexts(
  session: ReadSession,
  request: SearchRequest,
  rows: readonly Searchable[],
): Promise<Named[]> {
  const texts = await readSearchTexts(session, rows)
  const isIn = await filterOf(session, request.filter)
  const inTitle: Named[] = []
  const inText: Named[] = []
  for (const row of rows.filter(isIn)) {
    const text = texts.get(keyOf(row))
    if (text === undefined || !hasTerms(text, request)) continue
    ;(isNamed(text, request) ? inTitle : inText).push(row)
  }
  return [...inTitle, ...inText]
}

function hasTerms({ title, text }: SearchText, { terms, inTitles }: SearchRequest): boolean {
  const words = inTitles === true ? title : text
  return (
    terms.some(({ isExcluded }) => !isExcluded) &&
    terms.every(
      ({ forms, isExcluded }) => forms.some((form) => words.includes(form)) !== isExcluded,
    )
  )
}

const isNamed = ({ title }: SearchText, { terms }: SearchRequest): boolean =>
  terms.some(({ forms, isExcluded }) => !isExcluded && forms.some((form) => title.includes(form)))

async function searchNames(session: ReadSession, request: SearchRequest): Promise<Named[]> {
  const { terms, filter } = request
  // What cannot be asked of titles alone is not answered wrongly.
  if (filter.uses !== undefined || filter.from !== undefined || filter.before !== undefined)
    return []
  const formsOf = (excluded: boolean) =>
    terms.filter(({ isExcluded }) => isExcluded === excluded).flatMap(({ forms }) => forms[0] ?? [])
  const words = formsOf(false)
  if (words.length === 0) return []
  const isIn = await filterOf(session, { ...filter, uses: undefined })
  const named = await readNamed(session, { words, without: formsOf(true) }, MOST_RESULTS)
  return named.filter((one) => isIn({ ...one, publishedAt: '' }))
}

async function filterOf(
  session: ReadSession,
  { type, language, uses, from = '', before = LAST }: SearchFilter,
): Promise<(row: Searchable) => boolean> {
  const users = uses === undefined ? undefined : await postsThatUse(session, new Set(uses))
  return (row) => {
    const isOfType = type === undefined || row.type === type
    const isInTime = row.publishedAt >= from && row.publishedAt < before
    if (!isOfType || !isInTime || !isOfLanguage(row, language)) return false
    return users === undefined || users.has(keyOf(row))
  }
}

/** Sorts after every date. */
const LAST = '~'

/** A document without a language is in the site's first one. */
function isOfLanguage(row: Searchable, language: SearchFilter['language']): boolean {
  if (language === undefined) return true
  return row.language ? row.language === language.code : language.isFirst
}

async function postsThatUse(
  session: ReadSession,
  uses: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const rows = await readTimeline(session)
  const used = rows.filter(({ categories }) =>
    categories.some((id) => uses.has(`categories:${id}`)),
  )
  return new Set(used.map(({ id }) => `posts:${id}`))
}

import type { Hit, SearchFilter } from '#config/database/search/search-index.ts'
import { keyOf } from '../content-reader/cards.ts'
import { fold, wordsOf } from '../content-reader/search/fold-words.ts'
import { parseQuery, type AskedTerm } from '../content-reader/search/parse-query.ts'
import type { Searched } from '../content-reader/search/search-site.ts'
import { postsPerPage } from './archive.query.ts'
import type { Listed } from './gather.ts'
import {
  categoryChoice,
  indexFilter,
  type CategoryChoice,
  type ChosenFilters,
} from './search-filters.ts'
import type { SiteContext } from './site-context.ts'

export interface FoundDocument {
  readonly listed: Listed
  readonly hit: Hit
}

export interface FoundDocuments {
  readonly documents: readonly FoundDocument[]
  readonly total: number
  readonly pageCount: number
  /** What was looked for, in the words that found something. */
  readonly terms: readonly AskedTerm[]
  /** What is found in place of a query that finds nothing. */
  readonly corrected: string | undefined
  readonly isComplete: boolean
  readonly categories: CategoryChoice
}

/** Each unknown word is compared with all others; more than these are not mistyped but made up. */
const MOST_CORRECTED = 4

/**
 * Public pages and posts that hold every word, the best first. Where nothing does, mistyped words are replaced by
 * those that documents have, and the answer says so.
 */
export async function findDocuments(
  context: SiteContext,
  query: string,
  { page, filters }: { page: number; filters: ChosenFilters },
): Promise<FoundDocuments> {
  const categories = await categoryChoice(context, filters.category)
  const filter = indexFilter(context, filters, categories)
  const size = postsPerPage(context)
  const look = async (asked: string) => {
    const terms = parseQuery(asked, context.language.code)
    const request = { terms, filter, limit: size, offset: (page - 1) * size }
    return { terms, found: await context.reader.search(request) }
  }
  let { terms, found } = await look(query)
  let corrected: string | undefined
  if (found.total === 0 && page === 1) {
    corrected = await correctQuery(context, query, { terms, filter })
    if (corrected !== undefined) ({ terms, found } = await look(corrected))
  }
  return { ...(await listFound(context, found, size)), terms, corrected, categories }
}

async function listFound(context: SiteContext, found: Searched, size: number) {
  return {
    documents: await readListed(context, found.hits),
    total: found.total,
    pageCount: Math.ceil(found.total / size),
    isComplete: found.isComplete,
  }
}

/** The query with mistyped words mended, if that finds something; in the spelling of what it finds. */
async function correctQuery(
  { reader, language }: SiteContext,
  query: string,
  { terms, filter }: { terms: readonly AskedTerm[]; filter: SearchFilter },
): Promise<string | undefined> {
  let mended = query.normalize('NFC')
  const better: string[] = []
  for (const { typed, isPhrase, isExcluded } of terms.slice(0, MOST_CORRECTED)) {
    if (isPhrase || isExcluded) continue
    const word = await reader.nearestWord(fold(typed))
    if (word === undefined) continue
    mended = mended.replace(typed, word)
    better.push(word)
  }
  if (better.length === 0) return undefined
  const request = { terms: parseQuery(mended, language.code), filter, limit: 1, offset: 0 }
  const [hit] = (await reader.search(request)).hits
  return hit && better.reduce((text, word) => text.replace(word, spelled(word, hit)), mended)
}

/** A folded word as the document that was found writes it: `theatre` becomes `théâtre`. */
function spelled(folded: string, { title, text }: Hit): string {
  for (const { word } of wordsOf(`${title}\n${text}`))
    if (fold(word) === folded) return word.toLowerCase()
  return folded
}

/** The documents of one page of results, through the gate once more. */
async function readListed({ reader }: SiteContext, hits: readonly Hit[]): Promise<FoundDocument[]> {
  const idsOf = (type: string) => hits.filter((one) => one.type === type).map(({ id }) => id)
  const [posts, pages] = await Promise.all([
    reader.summaries(idsOf('posts')),
    idsOf('pages').length === 0 ? new Map() : reader.pages(idsOf('pages')),
  ])
  const read: Listed[] = [
    ...posts.map((document) => ({ type: 'posts' as const, document })),
    ...[...pages.values()].map((document) => ({ type: 'pages' as const, document })),
  ]
  const byKey = new Map(read.map((one) => [keyOf({ type: one.type, id: one.document.id }), one]))
  return hits.flatMap((hit) => {
    const listed = byKey.get(keyOf(hit))
    return listed === undefined ? [] : [{ listed, hit }]
  })
}

import type { Searchable } from '../content-reader/search-texts.ts'
import { keyOf } from '../content-reader/cards.ts'
import { fold } from '../content-reader/search-texts.ts'
import { MOST_TEXTS } from '../content-reader/site-memory.ts'
import { postsPerPage } from './archive.query.ts'
import type { Listed } from './gather.ts'
import type { SiteContext } from './site-context.ts'

export interface FoundDocuments {
  readonly listed: readonly Listed[]
  readonly total: number
  readonly pageCount: number
}

const NOTHING: FoundDocuments = { listed: [], total: 0, pageCount: 0 }

/** More words than this make no better search, only a slower one. */
const MOST_WORDS = 8
const LONGEST_WORD = 60
const MOST_RESULTS = 500

/** The words of a query, each once. */
export const wordsOfQuery = (query: string): string[] => [
  ...new Set(
    query
      .normalize('NFC')
      .split(/\s+/)
      .filter(Boolean)
      .map((word) => word.slice(0, LONGEST_WORD))
      .slice(0, MOST_WORDS),
  ),
]

type Found = Pick<Searchable, 'type' | 'id'>

/**
 * Public pages and posts that hold every word, those with a word in their title first, then newest
 * first. The full text of the newest documents is kept in memory; of older ones, and where nothing may be kept,
 * titles and excerpts are asked of the database. An index of the database's own comes behind this function.
 */
export async function findDocuments(
  context: SiteContext,
  query: string,
  page: number,
): Promise<FoundDocuments> {
  const words = wordsOfQuery(query)
  if (words.length === 0) return NOTHING
  const found = await findAll(context, words)
  const size = postsPerPage(context)
  return {
    listed: await readListed(context, found.slice((page - 1) * size, page * size)),
    total: found.length,
    pageCount: Math.ceil(found.length / size),
  }
}

async function findAll(context: SiteContext, words: readonly string[]): Promise<Found[]> {
  const rows = await context.reader.searchables()
  const inTexts = rows === undefined ? [] : await searchTexts(context, words, rows)
  if (rows !== undefined && rows.length <= MOST_TEXTS) return inTexts.slice(0, MOST_RESULTS)
  const named = await context.reader.named(words, MOST_RESULTS)
  const found = new Map(
    [...inTexts, ...named.filter(isIn(context.filter))].map((one) => [keyOf(one), one]),
  )
  return [...found.values()].slice(0, MOST_RESULTS)
}

async function searchTexts(
  { reader, filter }: SiteContext,
  words: readonly string[],
  rows: readonly Searchable[],
): Promise<Found[]> {
  const texts = await reader.searchTexts(rows)
  const folded = words.map(fold)
  const inTitle: Found[] = []
  const inText: Found[] = []
  for (const { type, id } of rows.filter(isIn(filter))) {
    const known = texts.get(keyOf({ type, id }))
    if (known === undefined || !folded.every((word) => known.text.includes(word))) continue
    const isNamed = folded.some((word) => known.title.includes(word))
    ;(isNamed ? inTitle : inText).push({ type, id })
  }
  return [...inTitle, ...inText]
}

/** A document without a language is in the site's first one. */
const isIn =
  (filter: SiteContext['filter']) =>
  ({ language }: Pick<Searchable, 'language'>): boolean => {
    if (filter === undefined) return true
    return language ? language === filter.code : filter.isFirst
  }

/** The documents of one page of results, through the gate once more. */
async function readListed({ reader }: SiteContext, found: readonly Found[]): Promise<Listed[]> {
  const idsOf = (type: Found['type']) =>
    found.filter((one) => one.type === type).map(({ id }) => id)
  const [postIds, pageIds] = [idsOf('posts'), idsOf('pages')]
  const [posts, pages] = await Promise.all([reader.summaries(postIds), reader.pages(pageIds)])
  const read: Listed[] = [
    ...posts.map((document) => ({ type: 'posts' as const, document })),
    ...[...pages.values()].map((document) => ({ type: 'pages' as const, document })),
  ]
  const listed = new Map(read.map((one) => [keyOf({ type: one.type, id: one.document.id }), one]))
  return found.flatMap((one) => listed.get(keyOf(one)) ?? [])
}

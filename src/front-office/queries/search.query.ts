import type { Where } from 'payload'
import type { Searchable } from '../content-reader/search-texts.ts'
import { fold } from '../content-reader/search-texts.ts'
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
  const found = (await searchTexts(context, words)) ?? (await searchTitles(context, words))
  const size = postsPerPage(context)
  return {
    listed: await readListed(context, found.slice((page - 1) * size, page * size)),
    total: found.length,
    pageCount: Math.ceil(found.length / size),
  }
}

async function searchTexts(
  { reader, filter }: SiteContext,
  words: readonly string[],
): Promise<Found[] | undefined> {
  const rows = await reader.searchables()
  const texts = rows && (await reader.searchTexts(rows))
  if (rows === undefined || texts === undefined) return undefined
  const folded = words.map(fold)
  const inTitle: Found[] = []
  const inText: Found[] = []
  for (const { type, id } of rows.filter(isIn(filter))) {
    const known = texts.get(`${type}:${id}`)
    if (known === undefined || !folded.every((word) => known.text.includes(word))) continue
    const isNamed = folded.some((word) => known.title.includes(word))
    ;(isNamed ? inTitle : inText).push({ type, id })
  }
  return [...inTitle, ...inText].slice(0, MOST_RESULTS)
}

/** A document without a language is in the site's first one. */
const isIn =
  (filter: SiteContext['filter']) =>
  ({ language }: Searchable): boolean => {
    if (filter === undefined) return true
    return language ? language === filter.code : filter.isFirst
  }

async function searchTitles(
  { reader, filter }: SiteContext,
  words: readonly string[],
): Promise<Found[]> {
  const text: Where = {
    and: words.map((word) => ({ or: [{ title: { like: word } }, { excerpt: { like: word } }] })),
  }
  const [posts, pages] = await Promise.all([
    reader.posts({ language: filter, text }, { limit: MOST_RESULTS }),
    reader.pages({ language: filter, text }, { limit: MOST_RESULTS }),
  ])
  return [
    ...posts.docs.map(({ id }) => ({ type: 'posts' as const, id })),
    ...pages.docs.map(({ id }) => ({ type: 'pages' as const, id })),
  ]
}

/** The documents of one page of results, through the gate once more. */
async function readListed({ reader }: SiteContext, found: readonly Found[]): Promise<Listed[]> {
  const readAll = async (type: Found['type']): Promise<Listed[]> => {
    const ids = found.filter((one) => one.type === type).map(({ id }) => id)
    if (ids.length === 0) return []
    const { docs } = await reader[type]({ text: { id: { in: ids } } }, { limit: 0, withText: true })
    return docs.map((document) => ({ type, document }))
  }
  const read = await Promise.all([readAll('posts'), readAll('pages')])
  const listed = new Map(read.flat().map((one) => [`${one.type}:${one.document.id}`, one]))
  return found.flatMap(({ type, id }) => listed.get(`${type}:${id}`) ?? [])
}

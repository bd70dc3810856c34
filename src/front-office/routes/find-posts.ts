import type { Where } from 'payload'
import type { Post } from '#content/payload-types.ts'
import type { ListOf } from '../content-reader/read-posts.ts'
import type { SiteContext } from '../queries/site-context.ts'

/** More words than this make no better search, only a slower one. */
const MOST_WORDS = 8
const LONGEST_WORD = 60

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

/**
 * Public posts that have every word in title, excerpt or text, newest first. The database's own
 * index comes to stand behind this function; what it may find stays the gate's decision.
 */
export async function findPosts(
  { reader, filter }: SiteContext,
  query: string,
  { page, limit }: { page: number; limit: number },
): Promise<ListOf<Post>> {
  const words = wordsOfQuery(query)
  if (words.length === 0) return { docs: [], total: 0, pageCount: 0 }
  const text: Where = {
    and: words.map((word) => ({
      or: [{ title: { like: word } }, { excerpt: { like: word } }, { content: { like: word } }],
    })),
  }
  return reader.posts({ language: filter, text }, { page, limit, withText: true })
}

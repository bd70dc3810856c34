import type { Hits, SearchIndex, SearchRequest } from '#config/database/search/search-index.ts'
import type { ReadSession } from '../session.ts'
import { searchMemory } from './search-memory.ts'

/** The index of the site, and when it knows of what was just saved. */
export interface SiteSearch {
  readonly index: SearchIndex
  readonly settled: () => Promise<void>
  /** Hears what an answer of the index failed with: it is mended where it can be. */
  readonly failed: (error: unknown) => void
}

export interface Searched extends Hits {
  /** False while the index is filled: what is not found may still be there. */
  readonly isComplete: boolean
}

/**
 * Asks the index where there is one, and the texts in memory where the engine has none yet, or where the index cannot be
 * read: a damaged file beside the database costs visitors no answer.
 */
export async function searchSite(
  session: ReadSession,
  search: SiteSearch | undefined,
  request: SearchRequest,
): Promise<Searched> {
  session.log.list('posts')
  session.log.list('pages')
  const found = await askIndex(search, async ({ index, settled }) => {
    await settled()
    return { ...(await index.search(request)), isComplete: index.isComplete() }
  })
  return found ?? { ...(await searchMemory(session, request)), isComplete: true }
}

/** What the index answers; undefined where there is none, or none that answers. */
export async function askIndex<Answer>(
  search: SiteSearch | undefined,
  ask: (search: SiteSearch) => Promise<Answer>,
): Promise<Answer | undefined> {
  if (search === undefined) return undefined
  try {
    return await ask(search)
  } catch (error) {
    search.failed(error)
    return undefined
  }
}

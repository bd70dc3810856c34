import type { Hits, SearchIndex, SearchRequest } from '#config/database/search/search-index.ts'
import type { ReadSession } from '../session.ts'
import { searchMemory } from './search-memory.ts'

/** The index of the site, and when it knows of what was just saved. */
export interface SiteSearch {
  readonly index: SearchIndex
  readonly settled: () => Promise<void>
}

export interface Searched extends Hits {
  /** False while the index is filled: what is not found may still be there. */
  readonly isComplete: boolean
}

/** Asks the index where there is one, and the texts in memory where the engine has none yet. */
export async function searchSite(
  session: ReadSession,
  search: SiteSearch | undefined,
  request: SearchRequest,
): Promise<Searched> {
  session.log.list('posts')
  session.log.list('pages')
  if (search === undefined) return { ...(await searchMemory(session, request)), isComplete: true }
  await search.settled()
  return { ...(await search.index.search(request)), isComplete: search.index.isComplete() }
}

import type { Payload } from 'payload'
import { isSqlite } from '#config/database/engine.ts'
import { SqliteSearchIndex } from '#config/database/search/sqlite-search-index.ts'
import { sqliteClientOf } from '#config/database/sqlite/client-of.ts'
import { keepIndex } from './keep-index.ts'
import type { SiteSearch } from './search-site.ts'

export interface OpenSearch extends SiteSearch {
  readonly stop: () => Promise<void>
}

/** The index beside the database's file; undefined on an engine that has none yet. */
export async function openIndexOf({ db }: Payload): Promise<SqliteSearchIndex | undefined> {
  return isSqlite(db) ? SqliteSearchIndex.open(`${sqliteClientOf(db).file}.search`) : undefined
}

/**
 * Opens the index and keeps it current until it is stopped.
 *
 * @returns undefined on an engine that has none, and where its file cannot be used: `onError` hears why
 */
export async function openSiteSearch(
  payload: Payload,
  onError: (error: unknown) => void,
): Promise<OpenSearch | undefined> {
  const index = await openIndexOf(payload).catch(onError)
  if (!index) return undefined
  const keeper = keepIndex({ payload, index, onError })
  return {
    index,
    settled: () => keeper.settled(),
    failed: (error) => {
      keeper.mend(error)
    },
    stop: async () => {
      await keeper.stop()
      index.close()
    },
  }
}

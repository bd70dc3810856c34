import type { Payload } from 'payload'
import { isSqlite } from './engine.ts'
import { sqliteClientOf } from './sqlite/client-of.ts'

/**
 * A mark that is another one after each commit, of whichever process. Costs next to nothing, so that who polls need not
 * read rows to learn that there is nothing new. Undefined: the engine has none.
 */
export async function commitMark({ db }: Payload): Promise<string | undefined> {
  return isSqlite(db) ? sqliteClientOf(db).commitMark() : undefined
}

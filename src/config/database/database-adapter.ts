import type { DatabaseAdapterObj } from 'payload'
import { engineOf } from './engine.ts'
import { coulisseSqliteAdapter } from './sqlite/sqlite-adapter.ts'
import type { Patience } from './sqlite/sqlite-settings.ts'

export interface DatabaseSettings {
  /** `file:<path>`, `mongodb://…` or `mongodb+srv://…` */
  readonly databaseUrl: string
  /** How long SQLite waits for what; only tests are in a hurry. */
  readonly patience?: Patience
}

/**
 * The adapter that the URL selects; everything else of the site is the same on each. A site on SQLite never loads
 * the driver of MongoDB, which costs memory and a third of a second at every start.
 */
export async function databaseAdapter(settings: DatabaseSettings): Promise<DatabaseAdapterObj> {
  if (engineOf(settings.databaseUrl) === 'sqlite') return coulisseSqliteAdapter(settings)
  const { coulisseMongodbAdapter } = await import('./mongodb/mongodb-adapter.ts')
  return coulisseMongodbAdapter(settings)
}

import type { DatabaseAdapterObj } from 'payload'
import { engineOf } from './engine.ts'
import { coulisseMongodbAdapter } from './mongodb/mongodb-adapter.ts'
import { coulisseSqliteAdapter } from './sqlite/sqlite-adapter.ts'
import type { Patience } from './sqlite/sqlite-settings.ts'

export interface DatabaseSettings {
  /** `file:<path>`, `mongodb://…` or `mongodb+srv://…` */
  readonly databaseUrl: string
  /** How long SQLite waits for what; only tests are in a hurry. */
  readonly patience?: Patience
}

/** The adapter that the URL selects; everything else of the site is the same on each. */
export function databaseAdapter(settings: DatabaseSettings): DatabaseAdapterObj {
  return engineOf(settings.databaseUrl) === 'mongodb'
    ? coulisseMongodbAdapter(settings)
    : coulisseSqliteAdapter(settings)
}

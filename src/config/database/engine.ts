import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'

export type Engine = 'sqlite' | 'mongodb'

interface NamedAdapter {
  readonly name: string
}

/** The engine that a DATABASE_URL selects; everything but `mongodb://` and `mongodb+srv://` is a file. */
export function engineOf(databaseUrl: string): Engine {
  return /^mongodb(\+srv)?:\/\//.test(databaseUrl) ? 'mongodb' : 'sqlite'
}

/** Narrows `payload.db`; Payload names its adapters after the driver. */
export function isSqlite(database: NamedAdapter): database is SQLiteAdapter {
  return database.name === 'sqlite'
}

/** Narrows `payload.db`; Payload names its adapters after the driver. */
export function isMongodb(database: NamedAdapter): database is MongooseAdapter {
  return database.name === 'mongoose'
}

/** Whether a save is stored whole or not at all. */
export function hasTransactions(database: NamedAdapter): boolean {
  return isMongodb(database) ? Boolean(database.transactionOptions) : isSqlite(database)
}

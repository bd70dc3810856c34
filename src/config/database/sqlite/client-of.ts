import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { SqliteClient } from './sqlite-client.ts'

/** The client that `databaseAdapter` gave to Payload; there is none before Payload has connected. */
export function sqliteClientOf(adapter: SQLiteAdapter): SqliteClient {
  if (adapter.client instanceof SqliteClient) return adapter.client
  throw new Error('This Payload is not connected through databaseAdapter')
}

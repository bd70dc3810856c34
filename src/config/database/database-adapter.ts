import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj } from 'payload'

export interface DatabaseSettings {
  /** `file:<path>`, `mongodb://…` or `mongodb+srv://…` */
  readonly databaseUrl: string
}

export function databaseAdapter({ databaseUrl }: DatabaseSettings): DatabaseAdapterObj {
  return sqliteAdapter({
    client: { url: databaseUrl },
    push: false,
    idType: 'uuidv7',
    blocksAsJSON: true,
    transactionOptions: {},
  })
}

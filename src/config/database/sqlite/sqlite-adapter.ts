import { sqliteAdapter, type SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj, Payload } from 'payload'
import { openTransactions } from '../open-transactions.ts'
import { installOperationHooks } from '../operations/operation-hooks.ts'
import { RequestTransactions } from '../request-transactions.ts'
import { guardWrites } from './guarded-writes.ts'
import { RolledBack } from './rolled-back.ts'
import { SqliteClient } from './sqlite-client.ts'
import { sqlitePath } from './sqlite-file.ts'
import type { Patience } from './sqlite-settings.ts'
import { installTransactions } from './transactions.ts'

export interface SqliteSettings {
  readonly databaseUrl: string
  /** Only tests are in a hurry. */
  readonly patience?: Patience
}

/** Payload's SQLite adapter on one writer and one reader connection, with transactions that tell the truth. */
export function coulisseSqliteAdapter(settings: SqliteSettings): DatabaseAdapterObj<SQLiteAdapter> {
  const stock = sqliteAdapter({
    client: { url: settings.databaseUrl },
    push: false,
    idType: 'uuidv7',
    blocksAsJSON: true,
    transactionOptions: {},
  })
  return {
    ...stock,
    init: (args) => {
      const adapter = stock.init(args)
      openTransactions.reportTo((err) => {
        args.payload.logger.error({ err, msg: 'A step after a commit failed' })
      })
      prepare(adapter, args.payload, settings)
      return adapter
    },
  }
}

function prepare(adapter: SQLiteAdapter, payload: Payload, settings: SqliteSettings): void {
  const rolledBack = new RolledBack(adapter)
  const requests = new RequestTransactions()
  installTransactions(adapter, rolledBack)
  guardWrites(adapter, requests, rolledBack)
  // Each document of a bulk operation stands for itself: else one that failed is stored with the others.
  adapter.bulkOperationsSingleTransaction = true
  const { init } = adapter
  // Called again when the development server reloads the configuration, which then has hooks of its own.
  adapter.init = async () => {
    await init?.call(adapter)
    installOperationHooks(payload, requests)
  }
  openOwnClient(adapter, settings)
}

/** Payload makes a client of its own only when there is none. */
function openOwnClient(adapter: SQLiteAdapter, settings: SqliteSettings): void {
  const { connect, destroy } = adapter
  let client: SqliteClient | undefined
  adapter.connect = async (options) => {
    client ??= await SqliteClient.open(sqlitePath(settings.databaseUrl), settings.patience)
    adapter.client = client
    await connect?.call(adapter, options)
  }
  adapter.destroy = async () => {
    await destroy?.call(adapter)
    client?.close()
    client = undefined
  }
}

import { mongooseAdapter, type MongooseAdapter } from '@payloadcms/db-mongodb'
import {
  defaultBeginTransaction,
  type BaseDatabaseAdapter,
  type DatabaseAdapterObj,
  type Payload,
} from 'payload'
import { transactionLost } from '../database.errors.ts'
import { isMongodb } from '../engine.ts'
import { BULK_TRANSACTION, installOperationHooks } from '../operations/operation-hooks.ts'
import { openTransactions } from '../open-transactions.ts'
import { RequestTransactions } from '../request-transactions.ts'
import { keepUnknownBlocks } from './keep-unknown-blocks.ts'
import { WITHOUT_TRANSACTIONS } from '../database-warning.ts'
import { ensureIndexes } from './mongodb-indexes.ts'
import { readFeatures, type ServerFeatures } from './server-features.ts'

/** Payload's MongoDB adapter, with transactions where the server has them and commits that are known to have happened. */
export function coulisseMongodbAdapter({
  databaseUrl,
}: {
  readonly databaseUrl: string
}): DatabaseAdapterObj {
  const stock = mongooseAdapter({
    url: databaseUrl,
    // Both made by `ensureIndexes`.
    connectOptions: { autoCreate: false, autoIndex: false },
    ensureIndexes: false,
    // A block that this version does not know is kept, as it is on SQLite.
    allowAdditionalKeys: true,
    bulkOperationsSingleTransaction: true,
  })
  return { ...stock, init: ({ payload }) => prepare(stock.init({ payload }), payload) }
}

type Transactions = Pick<
  BaseDatabaseAdapter,
  'beginTransaction' | 'commitTransaction' | 'rollbackTransaction'
>

function prepare(adapter: BaseDatabaseAdapter, payload: Payload): BaseDatabaseAdapter {
  const { connect, init, beginTransaction, commitTransaction, rollbackTransaction } = adapter
  const stock: Transactions = { beginTransaction, commitTransaction, rollbackTransaction }
  adapter.init = async () => {
    await init?.call(adapter)
    if (isMongodb(adapter)) keepUnknownBlocks(adapter)
    installOperationHooks(payload, new RequestTransactions())
  }
  openTransactions.reportTo((err) => {
    payload.logger.error({ err, msg: 'A step after a commit failed' })
  })
  adapter.connect = async (options) => {
    await connect?.call(adapter, options)
    if (!isMongodb(adapter)) return
    const features = await readFeatures(adapter.connection)
    adaptTo(adapter, features)
    await ensureIndexes(adapter.connection)
    if (features.transactions) installTransactions(adapter, stock)
    else payload.logger.warn({ server: features.name, msg: WITHOUT_TRANSACTIONS })
  }
  return adapter
}

/** Payload's own switches for servers that can do less (its `compatibilityOptions`). */
function adaptTo(adapter: MongooseAdapter, { lookup, transactions }: ServerFeatures): void {
  // Payload drops transactions while it connects when the address names no replica set; the server knows better.
  adapter.transactionOptions = transactions ? adapter.transactionOptions || {} : false
  if (!transactions) adapter.beginTransaction = defaultBeginTransaction()
  if (lookup) return
  adapter.useJoinAggregations = false
  adapter.usePipelineInSortLookup = false
  adapter.disableIndexHints = true
}

function installTransactions(adapter: MongooseAdapter, stock: Transactions): void {
  adapter.beginTransaction = async (options) => {
    const id = await stock.beginTransaction.call(adapter, options)
    if (id !== null) openTransactions.open(id)
    return id
  }
  // The driver throws when it refuses, but a session that was aborted before is passed over in silence.
  adapter.commitTransaction = async (incoming) => {
    const id = await incoming
    if (id === BULK_TRANSACTION) return
    if (!isInTransaction(adapter.sessions[id])) throw transactionLost()
    try {
      await stock.commitTransaction.call(adapter, id)
    } catch (error) {
      openTransactions.rolledBack(id)
      throw error
    }
    openTransactions.committed(id)
  }
  adapter.rollbackTransaction = async (incoming) => {
    const id = await incoming
    openTransactions.rolledBack(id)
    await stock.rollbackTransaction.call(adapter, id)
  }
}

/** Payload declares sessions by SQL's shape; on MongoDB they are the driver's. */
function isInTransaction(session: object | undefined): boolean {
  if (session === undefined || !('inTransaction' in session)) return false
  return typeof session.inTransaction === 'function' && session.inTransaction() === true
}

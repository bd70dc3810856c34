import { mongooseAdapter, type MongooseAdapter } from '@payloadcms/db-mongodb'
import type { BaseDatabaseAdapter, DatabaseAdapterObj, Payload } from 'payload'
import { transactionLost } from '../database.errors.ts'
import { isMongodb } from '../engine.ts'
import { BULK_TRANSACTION, installOperationHooks } from '../operations/operation-hooks.ts'
import { openTransactions } from '../open-transactions.ts'
import { RequestTransactions } from '../request-transactions.ts'

/** Payload's MongoDB adapter, with transactions where the server has them and commits that are known to have happened. */
export function coulisseMongodbAdapter({
  databaseUrl,
}: {
  readonly databaseUrl: string
}): DatabaseAdapterObj {
  const stock = mongooseAdapter({
    url: databaseUrl,
    ensureIndexes: true,
    bulkOperationsSingleTransaction: true,
  })
  return { ...stock, init: ({ payload }) => prepare(stock.init({ payload }), payload) }
}

function prepare(adapter: BaseDatabaseAdapter, payload: Payload): BaseDatabaseAdapter {
  const { connect, init } = adapter
  adapter.init = async () => {
    await init?.call(adapter)
    installOperationHooks(payload, new RequestTransactions())
  }
  openTransactions.reportTo((err) => {
    payload.logger.error({ err, msg: 'A step after a commit failed' })
  })
  adapter.connect = async (options) => {
    await connect?.call(adapter, options)
    if (isMongodb(adapter) && hasTransactions(adapter)) installTransactions(adapter)
    else payload.logger.warn({ msg: WITHOUT_TRANSACTIONS })
  }
  return adapter
}

export const WITHOUT_TRANSACTIONS =
  'This MongoDB server is no replica set, so a save that is cut short can leave a part behind. Add ?replicaSet=… to DATABASE_URL.'

/** Payload takes transactions away while it connects when the address names no replica set. */
export function hasTransactions(adapter: MongooseAdapter): boolean {
  return Boolean(adapter.connection.getClient().options.replicaSet)
}

function installTransactions(adapter: BaseDatabaseAdapter): void {
  const { beginTransaction, commitTransaction, rollbackTransaction } = adapter
  adapter.beginTransaction = async (options) => {
    const id = await beginTransaction.call(adapter, options)
    if (id !== null) openTransactions.open(id)
    return id
  }
  // The driver throws when it refuses, but a session that was aborted before is passed over in silence.
  adapter.commitTransaction = async (incoming) => {
    const id = await incoming
    if (id === BULK_TRANSACTION) return
    if (!isInTransaction(adapter.sessions?.[id])) throw transactionLost()
    try {
      await commitTransaction.call(adapter, id)
    } catch (error) {
      openTransactions.rolledBack(id)
      throw error
    }
    openTransactions.committed(id)
  }
  adapter.rollbackTransaction = async (incoming) => {
    const id = await incoming
    openTransactions.rolledBack(id)
    await rollbackTransaction.call(adapter, id)
  }
}

/** Payload declares sessions by SQL's shape; on MongoDB they are the driver's. */
function isInTransaction(session: object | undefined): boolean {
  if (session === undefined || !('inTransaction' in session)) return false
  return typeof session.inTransaction === 'function' && session.inTransaction() === true
}

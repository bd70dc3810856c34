import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { newId } from '#config/new-id.ts'
import { transactionLost } from '../database.errors.ts'
import { BULK_TRANSACTION } from '../operations/operation-hooks.ts'
import { openTransactions } from '../open-transactions.ts'
import type { RolledBack } from './rolled-back.ts'

type Session = SQLiteAdapter['sessions'][string]

/** Why the callback of drizzle's transaction ends when nothing is to be stored. */
class RollbackRequested extends Error {}

/**
 * Replaces Payload's transactions, which swallow a refused COMMIT, acknowledge an operation whose transaction a nested
 * one took back, and let stragglers of a rolled back transaction write outside of any.
 */
export function installTransactions(adapter: SQLiteAdapter, rolledBack: RolledBack): void {
  adapter.beginTransaction = async () => {
    await adapter.initializing
    const id = newId()
    adapter.sessions[id] = await openSession(adapter)
    openTransactions.open(id)
    return id
  }

  adapter.commitTransaction = async (incoming) => {
    const id = await incoming
    if (id === BULK_TRANSACTION) return
    const session = adapter.sessions[id]
    if (session === undefined || rolledBack.has(id)) throw transactionLost()
    try {
      await session.resolve()
    } catch (error) {
      openTransactions.rolledBack(id)
      rolledBack.remember(id)
      throw error
    }
    Reflect.deleteProperty(adapter.sessions, id)
    openTransactions.committed(id)
  }

  adapter.rollbackTransaction = async (incoming) => {
    const id = await incoming
    const session = adapter.sessions[id]
    if (session === undefined || rolledBack.has(id)) return
    openTransactions.rolledBack(id)
    rolledBack.remember(id)
    await session.reject()
  }
}

/** Drizzle only knows transactions inside a callback: ours stays open until `resolve` or `reject` is called. */
function openSession(adapter: SQLiteAdapter): Promise<Session> {
  return new Promise((opened, failed) => {
    const finished = adapter.drizzle.transaction(
      (db: unknown) =>
        new Promise<void>((commit, rollback) => {
          if (!isSessionDatabase(db))
            throw new TypeError('Drizzle gave no database to a transaction')
          opened({
            db,
            resolve: () => {
              commit()
              return finished
            },
            reject: () => {
              rollback(new RollbackRequested())
              return finished.catch(ignoreRollback)
            },
          })
        }),
    )
    finished.catch(failed)
  })
}

/** Payload declares the same object with narrower types than drizzle does. */
function isSessionDatabase(database: unknown): database is Session['db'] {
  return typeof database === 'object' && database !== null && 'rollback' in database
}

function ignoreRollback(error: unknown): void {
  if (!(error instanceof RollbackRequested)) throw error
}

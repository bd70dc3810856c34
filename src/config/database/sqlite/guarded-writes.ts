import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { PayloadRequest } from 'payload'
import { transactionLost } from '../database.errors.ts'
import type { TransactionID } from '../open-transactions.ts'
import type { RequestTransactions } from '../request-transactions.ts'
import { withoutDrizzleError } from './drizzle-error.ts'
import type { RolledBack } from './rolled-back.ts'

interface WriteArguments {
  readonly req?: Partial<PayloadRequest>
}
type Write<Args, Result> = (args: Args) => Promise<Result>

/**
 * Makes each write of Payload whole: several statements outside an operation (preferences, login attempts, jobs) get a
 * transaction of their own, and a request whose transaction was rolled back stores nothing more, though Payload has
 * taken the transaction's id off it.
 */
export function guardWrites(
  adapter: SQLiteAdapter,
  requests: RequestTransactions,
  rolledBack: RolledBack,
): void {
  const guard = writeGuard(adapter, requests, rolledBack)
  adapter.create = guard(adapter.create)
  adapter.createGlobal = guard(adapter.createGlobal)
  adapter.createGlobalVersion = guard(adapter.createGlobalVersion)
  adapter.createVersion = guard(adapter.createVersion)
  adapter.deleteMany = guard(adapter.deleteMany)
  adapter.deleteOne = guard(adapter.deleteOne)
  adapter.deleteVersions = guard(adapter.deleteVersions)
  adapter.updateGlobal = guard(adapter.updateGlobal)
  adapter.updateGlobalVersion = guard(adapter.updateGlobalVersion)
  adapter.updateJobs = guard(adapter.updateJobs)
  adapter.updateMany = guard(adapter.updateMany)
  adapter.updateOne = guard(adapter.updateOne)
  adapter.updateVersion = guard(adapter.updateVersion)
  adapter.upsert = guard(adapter.upsert)
}

function writeGuard(adapter: SQLiteAdapter, requests: RequestTransactions, rolledBack: RolledBack) {
  function refuseStraggler(req: object | undefined): void {
    const last = req === undefined ? undefined : requests.last(req)
    if (last !== undefined && rolledBack.has(last)) throw transactionLost()
  }

  return <Args extends WriteArguments, Result>(write: Write<Args, Result>): Write<Args, Result> =>
    async (args) => {
      const id = await args.req?.transactionID
      if (args.req !== undefined && id !== undefined) requests.see(args.req, id)
      else refuseStraggler(args.req)
      const run = () =>
        id === undefined ? writeAlone(adapter, args, write) : write.call(adapter, args)
      return withoutDrizzleError(run)
    }
}

async function writeAlone<Args extends WriteArguments, Result>(
  adapter: SQLiteAdapter,
  args: Args,
  write: Write<Args, Result>,
): Promise<Result> {
  const transactionID = await adapter.beginTransaction()
  if (transactionID === null) return write.call(adapter, args)
  try {
    const result = await write.call(adapter, {
      ...args,
      req: withTransaction(args.req, transactionID),
    })
    await adapter.commitTransaction(transactionID)
    return result
  } catch (error) {
    await adapter.rollbackTransaction(transactionID)
    throw error
  }
}

/** The request as it is, but for its transaction. */
function withTransaction(
  req: Partial<PayloadRequest> | undefined,
  transactionID: TransactionID,
): Partial<PayloadRequest> {
  const copy: Partial<PayloadRequest> = Object.create(req ?? null)
  Object.defineProperty(copy, 'transactionID', {
    value: transactionID,
    writable: true,
    configurable: true,
    enumerable: true,
  })
  return copy
}

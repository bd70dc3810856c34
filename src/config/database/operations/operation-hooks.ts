import {
  commitTransaction,
  type CollectionAfterOperationHook as AfterOperation,
  type Payload,
  type PayloadRequest,
} from 'payload'
import type { RequestTransactions } from '../request-transactions.ts'
import { bulkOf, isBulk, markBulk } from './bulk.ts'
import { deleteEach } from './delete-each.ts'

/** The transaction of a bulk operation at its end: its documents were committed one by one, nothing is left to commit. */
export const BULK_TRANSACTION = 'bulk'

interface BeforeOperation {
  readonly args?: object
  readonly operation: string
  readonly req: PayloadRequest
}

/**
 * Hooks of every collection and global, before and after all others. They remember the transaction of each request, and
 * give each document of a bulk operation a transaction of its own: Payload opens one for all, rolls it back when one
 * document fails, and still reports those before it as stored.
 */
export function installOperationHooks(payload: Payload, requests: RequestTransactions): void {
  const { before, afterAll, afterLast } = operationHooks(payload, requests)
  for (const { hooks } of payload.config.collections) {
    hooks.beforeOperation = [before, ...(hooks.beforeOperation ?? [])]
    hooks.afterOperation = [afterAll, ...(hooks.afterOperation ?? []), afterLast]
  }
  for (const { hooks } of payload.config.globals) {
    hooks.beforeOperation = [before, ...(hooks.beforeOperation ?? [])]
  }
}

function operationHooks(payload: Payload, requests: RequestTransactions) {
  const inBulk = new WeakSet<PayloadRequest>()

  const before = async ({ args = {}, operation, req }: BeforeOperation): Promise<void> => {
    const transactionID = await req.transactionID
    if (transactionID === undefined) return
    const isOwn = requests.last(req) !== transactionID && !inBulk.has(req)
    requests.see(req, transactionID)
    if (!isOwn || !isBulk(args) || !isWrite(operation)) return
    // Empty so far: Payload begins another one for each document when the request has none.
    await commitTransaction(req)
    inBulk.add(req)
    markBulk(args, operation === 'delete' ? await deleteEach(payload, args) : {})
  }

  /** The documents are done; that the last of them failed must not stop the hooks which follow. */
  const afterAll: AfterOperation = ({ args, req, result }) => {
    if (req !== undefined && bulkOf(args) !== undefined) requests.forget(req)
    return result
  }

  const afterLast: AfterOperation = ({ args, req, result }) => {
    const bulk = bulkOf(args)
    if (bulk === undefined || req === undefined) return result
    inBulk.delete(req)
    req.transactionID = BULK_TRANSACTION
    if (typeof result === 'object' && result !== null) Object.assign(result, bulk)
    return result
  }

  return { before, afterAll, afterLast }
}

function isWrite(operation: string): boolean {
  return operation === 'update' || operation === 'delete'
}

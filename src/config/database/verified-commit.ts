import type { PayloadRequest } from 'payload'
import { transactionEnded } from './database.errors.ts'
import { openTransactions, type CommitCallback, type TransactionID } from './open-transactions.ts'

/**
 * Runs `callback` after the transaction is really in the database, and never when it was rolled back or its commit
 * refused. Payload has no hook after a commit and, on SQL, does not notice a refused one. Without a transaction (a
 * MongoDB without replica set, a write outside any operation) what was written is stored already: it runs at once.
 *
 * The synchronous part of the callback runs before the operation returns to its caller. An error in it is logged and
 * changes nothing: the save has happened.
 *
 * @throws CodedError `database.transaction-ended` when the transaction is over
 */
export function onVerifiedCommit(
  transactionID: TransactionID | null | undefined,
  callback: CommitCallback,
): void {
  if (transactionID === undefined || transactionID === null) {
    openTransactions.runNow([callback])
    return
  }
  if (!openTransactions.add(transactionID, callback))
    throw transactionEnded(`transaction ${String(transactionID)}`)
}

/** `onVerifiedCommit` for the transaction of a request, which Payload may still be opening. */
export async function onCommitted(
  req: Pick<PayloadRequest, 'transactionID'>,
  callback: CommitCallback,
): Promise<void> {
  onVerifiedCommit(await req.transactionID, callback)
}

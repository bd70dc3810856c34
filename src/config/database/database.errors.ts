import { CodedError } from '#config/coded-error.ts'

/** The queue before the writer did not move in time. Trying again later may succeed. */
export function writerBusy(operation: string, waitedMs: number, holder: string): CodedError {
  const seconds = Math.round(waitedMs / 1000)
  const message = `The database did not take "${operation}" within ${String(seconds)} s (${holder}). Try again.`
  return new CodedError('database.busy', 503, message)
}

/** Another process kept the file locked for too long. Trying again later may succeed. */
export function fileLocked(operation: string, waitedMs: number, cause: unknown): CodedError {
  const seconds = Math.round(waitedMs / 1000)
  const message = `Another process kept the database locked: "${operation}" gave up after ${String(seconds)} s. Try again.`
  return new CodedError('database.locked', 503, message, { cause })
}

/** A transaction without a statement for so long that its holder must be gone, or waits for itself. */
export function transactionAbandoned(operation: string, idleMs: number): CodedError {
  const seconds = Math.round(idleMs / 1000)
  const message =
    `"${operation}" was rolled back after ${String(seconds)} s without a statement. ` +
    'A hook that writes without passing on `req` waits for its own transaction.'
  return new CodedError('database.transaction-abandoned', 503, message)
}

/** Work after the end of its transaction: nothing of it may reach the database. */
export function transactionEnded(operation: string): CodedError {
  return new CodedError(
    'database.transaction-ended',
    503,
    `"${operation}" is over: nothing more can be stored with it.`,
  )
}

/** A commit of a transaction that is no longer there, usually because a hook swallowed the error of a nested operation. */
export function transactionLost(): CodedError {
  const message =
    'Nothing was saved: a step of this operation failed before and took everything back.'
  return new CodedError('database.transaction-lost', 503, message)
}

/** The database itself refused the commit. */
export function commitRefused(operation: string, cause: unknown): CodedError {
  const message = `Nothing was saved: the database refused to commit "${operation}".`
  return new CodedError('database.commit-refused', 503, message, { cause })
}

import { LibsqlError, type InStatement, type ResultSet } from '@libsql/client'
import Database from 'libsql'
import { bindValues, toResultSet } from './result-set.ts'

/** One connection to a SQLite file. Every call is synchronous: the native driver has no other way. */
export interface Connection {
  /** Runs one statement to its end and returns all of its rows. */
  readonly run: (statement: InStatement) => ResultSet
  /**
   * Runs statements that return nothing (BEGIN, COMMIT, PRAGMA x = y) and frees them at once. A prepared statement that
   * met SQLITE_BUSY stays active until the garbage collector finds it, and until then no COMMIT succeeds.
   */
  readonly control: (sql: string) => void
  readonly isInTransaction: () => boolean
  readonly close: () => void
}

/** Opens a connection; `pragmas` are run on it first. */
export function openConnection(file: string, pragmas: readonly string[]): Connection {
  const database = new Database(file)
  const connection: Connection = {
    run: (statement) => withMappedErrors(() => runStatement(database, statement)),
    control: (sql) => {
      withMappedErrors(() => {
        database.exec(sql)
      })
    },
    isInTransaction: () => database.inTransaction,
    close: () => {
      if (database.open) database.close()
    },
  }
  try {
    for (const pragma of pragmas) connection.control(`PRAGMA ${pragma}`)
  } catch (error) {
    connection.close()
    throw error
  }
  return connection
}

export function hasCode(error: unknown, prefix: string): boolean {
  return error instanceof LibsqlError && error.code.startsWith(prefix)
}

/** Another process holds the lock: worth another try. */
export function isBusy(error: unknown): boolean {
  return hasCode(error, 'SQLITE_BUSY')
}

function runStatement(database: Database.Database, statement: InStatement): ResultSet {
  const { sql, args } = typeof statement === 'string' ? { sql: statement, args: [] } : statement
  const prepared = database.prepare(sql)
  const values = bindValues(args)
  if (!returnsRows(prepared)) return toResultSet([], [], prepared.run(values))
  const columns = prepared.columns().map(({ name }) => name)
  return toResultSet(columns, prepared.all(values), undefined)
}

/** `raw()` is how the driver says that a statement returns nothing: it throws. */
function returnsRows(prepared: Database.Statement): boolean {
  prepared.safeIntegers(true)
  try {
    prepared.raw(true)
    return true
  } catch {
    return false
  }
}

/** The driver throws errors of its class from some calls and plain ones, of another realm under Jest, from others. */
function withMappedErrors<Result>(run: () => Result): Result {
  try {
    return run()
  } catch (error) {
    if (!isDriverError(error)) throw error
    throw new LibsqlError(error.message, error.code, error.rawCode)
  }
}

interface DriverError {
  readonly message: string
  readonly code: string
  readonly rawCode?: number
}

function isDriverError(error: unknown): error is DriverError {
  if (typeof error !== 'object' || error === null || !('message' in error)) return false
  return 'code' in error && typeof error.code === 'string' && error.code.startsWith('SQLITE')
}

import { LibsqlError, type InStatement, type ResultSet } from '@libsql/client'
import Database from 'libsql'
import { LRUCache } from 'lru-cache'
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

/**
 * Opens a connection; `pragmas` are run on it first. Up to `kept` statements stay prepared (0: none): for connections
 * that only read, because a kept statement that met a lock would stay active.
 */
export function openConnection(file: string, pragmas: readonly string[], kept = 0): Connection {
  const database = new Database(file)
  const prepare = kept > 0 ? keepPrepared(database, kept) : (sql: string) => ready(database, sql)
  const connection: Connection = {
    run: (statement) => withMappedErrors(() => runStatement(prepare, statement)),
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

/** A statement with all that is asked of it at each run. */
interface Prepared {
  readonly statement: Database.Statement
  /** Undefined: it returns nothing. */
  readonly columns: readonly string[] | undefined
}

type Prepare = (sql: string) => Prepared

function runStatement(prepare: Prepare, input: InStatement): ResultSet {
  const { sql, args } = typeof input === 'string' ? { sql: input, args: [] } : input
  const { statement, columns } = prepare(sql)
  const values = bindValues(args)
  if (columns === undefined) return toResultSet([], [], statement.run(values))
  return toResultSet(columns, statement.all(values), undefined)
}

/** Preparing costs four times as much as running what is prepared. */
function keepPrepared(database: Database.Database, most: number): Prepare {
  const prepared = new LRUCache<string, Prepared>({ max: most })
  return (sql) => {
    const kept = prepared.get(sql)
    if (kept !== undefined) return kept
    const made = ready(database, sql)
    prepared.set(sql, made)
    return made
  }
}

function ready(database: Database.Database, sql: string): Prepared {
  const statement = database.prepare(sql)
  statement.safeIntegers(true)
  if (!returnsRows(statement)) return { statement, columns: undefined }
  return { statement, columns: statement.columns().map(({ name }) => name) }
}

/** `raw()` is how the driver says that a statement returns nothing: it throws. */
function returnsRows(statement: Database.Statement): boolean {
  try {
    statement.raw(true)
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

import type { InStatement, ResultSet } from '@libsql/client'
import { isBusy, type Connection } from './connection.ts'
import { operationName } from './operation-name.ts'
import { retryBusy } from './retry-busy.ts'

/** The one connection that reads, beside the writer and never waiting for it (WAL). */
export class Reader {
  readonly #open: () => Connection
  readonly #lockMs: number
  #connection: Connection
  #opened = 0

  constructor(open: () => Connection, lockMs: number) {
    this.#open = open
    this.#lockMs = lockMs
    this.#connection = open()
  }

  read(statement: InStatement): Promise<ResultSet> {
    return retryBusy(operationName(statement), this.#lockMs, () => this.#attempt(statement))
  }

  /** A new connection in place of the present one: it remembers nothing, no state and no statement. */
  reopen(): void {
    // Opened first: when that fails, the old one still reads.
    const fresh = this.#open()
    this.#connection.close()
    this.#connection = fresh
    this.#opened += 1
  }

  /** Differs from one commit of any other connection to the next. */
  commitMark(): Promise<string> {
    return retryBusy('data_version', this.#lockMs, () => {
      const version = this.#attempt('PRAGMA data_version').rows[0]?.[0]
      return `${String(this.#opened)}:${String(version)}`
    })
  }

  close(): void {
    this.#connection.close()
  }

  /** A read that met a lock stays active and would hold an old state of the database: a new connection replaces it. */
  #attempt(statement: InStatement): ResultSet {
    try {
      return this.#connection.run(statement)
    } catch (error) {
      if (isBusy(error)) this.reopen()
      throw error
    }
  }
}

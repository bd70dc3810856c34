import type {
  Client,
  InArgs,
  InStatement,
  Replicated,
  ResultSet,
  Transaction,
} from '@libsql/client'
import { hasCode, openConnection, type Connection } from './connection.ts'
import { operationName } from './operation-name.ts'
import { Reader } from './reader.ts'
import { retryBusy } from './retry-busy.ts'
import { makeSqliteFile } from './sqlite-file.ts'
import {
  PATIENCE,
  KEPT_STATEMENTS,
  READER_PRAGMAS,
  WRITER_PRAGMAS,
  type Patience,
} from './sqlite-settings.ts'
import { Writer } from './writer.ts'

/** Statements that cannot write, or that the reader refuses if they do (`WITH … INSERT`). */
const READS = /^\s*(select|with|explain|pragma|values)\b/i

/**
 * Stands in for the client of `@libsql/client`, which opens a connection for each transaction, lets lone writes run
 * into one and stops the event loop while it waits (docs/decisions/0010-one-writer-connection.md).
 */
export class SqliteClient implements Client {
  readonly protocol = 'file'
  readonly file: string
  closed = false
  readonly #writer: Writer
  readonly #reader: Reader

  private constructor(file: string, writer: Writer, reader: Reader) {
    this.file = file
    this.#writer = writer
    this.#reader = reader
  }

  /** Opens (or makes) the file. Waits while another process is just switching it to WAL. */
  static async open(file: string, patience: Patience = PATIENCE): Promise<SqliteClient> {
    makeSqliteFile(file)
    const open = (pragmas: readonly string[]) =>
      retryBusy('open', patience.lockMs, () => openConnection(file, pragmas))
    const writer = new Writer(await open(WRITER_PRAGMAS), patience)
    const reader = new Reader(
      () => openConnection(file, READER_PRAGMAS, KEPT_STATEMENTS),
      patience.lockMs,
    )
    return new SqliteClient(file, writer, reader)
  }

  async execute(statement: InStatement, args?: InArgs): Promise<ResultSet> {
    const complete =
      typeof statement === 'string' ? { sql: statement, args: args ?? [] } : statement
    if (!READS.test(complete.sql)) return this.#writeOne(complete)
    try {
      return await this.#reader.read(complete)
    } catch (error) {
      if (hasCode(error, 'SQLITE_READONLY')) return this.#writeOne(complete)
      throw error
    }
  }

  batch(statements: InStatement[]): Promise<ResultSet[]> {
    return this.#writer.write(statements)
  }

  transaction(): Promise<Transaction> {
    return this.#writer.begin('transaction')
  }

  async executeMultiple(sql: string): Promise<void> {
    const transaction = await this.#writer.begin(operationName(sql))
    try {
      await transaction.executeMultiple(sql)
      await transaction.commit()
    } finally {
      transaction.close()
    }
  }

  /** The bare writer, alone: see `Writer.exclusive`. It may change the schema, so the reader starts anew. */
  async exclusive<Result>(
    operation: string,
    use: (connection: Connection) => Promise<Result>,
  ): Promise<Result> {
    try {
      return await this.#writer.exclusive(operation, use)
    } finally {
      if (!this.closed) this.#reader.reopen()
    }
  }

  commitMark(): Promise<string> {
    return this.#reader.commitMark()
  }

  migrate(): Promise<ResultSet[]> {
    return Promise.reject(new Error('Migrations are run by runMigrations'))
  }

  sync(): Promise<Replicated> {
    return Promise.resolve(undefined)
  }

  close(): void {
    if (this.closed) return
    this.closed = true
    this.#reader.close()
    this.#writer.close()
  }

  async #writeOne(statement: InStatement): Promise<ResultSet> {
    const [result] = await this.#writer.write([statement])
    if (result === undefined) throw new Error('A statement without a result')
    return result
  }
}

import type { InStatement, ResultSet, Transaction } from '@libsql/client'
import { commitRefused, transactionAbandoned, transactionEnded } from '../database.errors.ts'
import type { CodedError } from '#config/coded-error.ts'
import type { Connection } from './connection.ts'
import { operationName } from './operation-name.ts'
import type { Lease } from './write-queue.ts'

/**
 * One transaction on the writer's connection, in the form of `@libsql/client`. It ends by commit, by rollback, or when
 * no statement came for `idleMs`: its holder is then gone, or waits for something that waits for it.
 */
export class WriterTransaction implements Transaction {
  readonly #connection: Connection
  readonly #lease: Lease
  readonly #idle: NodeJS.Timeout
  #end: CodedError | undefined

  constructor(connection: Connection, lease: Lease, idleMs: number) {
    this.#connection = connection
    this.#lease = lease
    this.#idle = setTimeout(() => {
      this.#giveUp(transactionAbandoned(lease.operation, idleMs))
    }, idleMs)
    this.#idle.unref()
  }

  get closed(): boolean {
    return this.#end !== undefined
  }

  /** Runs a statement at once. */
  run(statement: InStatement): ResultSet {
    this.#mustBeOpen()
    const name = operationName(statement)
    if (!name.startsWith('select')) this.#lease.operation = `transaction (${name})`
    return this.#connection.run(statement)
  }

  execute(statement: InStatement): Promise<ResultSet> {
    return toPromise(() => this.run(statement))
  }

  batch(statements: InStatement[]): Promise<ResultSet[]> {
    return toPromise(() => statements.map((statement) => this.run(statement)))
  }

  executeMultiple(sql: string): Promise<void> {
    return toPromise(() => {
      this.#mustBeOpen()
      this.#connection.control(sql)
    })
  }

  /** @throws CodedError `database.commit-refused`; nothing is stored then */
  commit(): Promise<void> {
    return toPromise(() => {
      this.#mustBeOpen()
      try {
        this.#connection.control('COMMIT')
      } catch (error) {
        const refused = commitRefused(this.#lease.operation, error)
        this.#giveUp(refused)
        throw refused
      }
      this.#finish(transactionEnded(this.#lease.operation))
    })
  }

  rollback(): Promise<void> {
    return toPromise(() => {
      this.#giveUp(transactionEnded(this.#lease.operation))
    })
  }

  close(): void {
    this.#giveUp(transactionEnded(this.#lease.operation))
  }

  /** SQLite takes a whole transaction back by itself when the disk is full: later statements must not run outside it. */
  #mustBeOpen(): void {
    if (this.#end !== undefined) throw this.#end
    if (!this.#connection.isInTransaction()) {
      this.#finish(transactionEnded(this.#lease.operation))
      throw transactionEnded(this.#lease.operation)
    }
    this.#idle.refresh()
  }

  #giveUp(reason: CodedError): void {
    if (this.#end !== undefined) return
    try {
      if (this.#connection.isInTransaction()) this.#connection.control('ROLLBACK')
    } finally {
      this.#finish(reason)
    }
  }

  #finish(reason: CodedError): void {
    this.#end = reason
    clearTimeout(this.#idle)
    this.#lease.release()
  }
}

/** The driver is synchronous, the interface is not: errors must arrive as rejections. */
function toPromise<Result>(run: () => Result): Promise<Result> {
  return new Promise((resolve) => {
    resolve(run())
  })
}

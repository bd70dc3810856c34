import type { InStatement, ResultSet } from '@libsql/client'
import type { Connection } from './connection.ts'
import { operationName } from './operation-name.ts'
import { retryBusy } from './retry-busy.ts'
import type { Patience } from './sqlite-settings.ts'
import { WriteQueue, type Lease } from './write-queue.ts'
import { WriterTransaction } from './writer-transaction.ts'

/**
 * The one connection that writes. Transactions and lone writes stand in one queue, so that no BEGIN meets an open
 * transaction and nothing slips into a transaction that it does not belong to.
 */
export class Writer {
  readonly #connection: Connection
  readonly #patience: Patience
  readonly #queue: WriteQueue

  constructor(connection: Connection, patience: Patience) {
    this.#connection = connection
    this.#patience = patience
    this.#queue = new WriteQueue(patience.queueMs)
  }

  /** Opens a transaction that holds the writer until it ends. */
  async begin(operation: string): Promise<WriterTransaction> {
    const lease = await this.#queue.acquire(operation)
    try {
      await this.#beginImmediate(lease)
    } catch (error) {
      lease.release()
      throw error
    }
    return new WriterTransaction(this.#connection, lease, this.#patience.idleMs)
  }

  /** A write outside a transaction: gets one of its own, because only BEGIN may meet a lock (see `connection.ts`). */
  async write(statements: readonly InStatement[]): Promise<ResultSet[]> {
    const transaction = await this.begin(operationName(statements[0]))
    try {
      const results = statements.map((statement) => transaction.run(statement))
      await transaction.commit()
      return results
    } catch (error) {
      await transaction.rollback()
      throw error
    }
  }

  /** Hands out the bare connection, for what cannot run inside a transaction (foreign keys off, VACUUM). */
  async exclusive<Result>(
    operation: string,
    use: (connection: Connection) => Promise<Result>,
  ): Promise<Result> {
    const lease = await this.#queue.acquire(operation)
    try {
      return await use(this.#connection)
    } finally {
      if (this.#connection.isInTransaction()) this.#connection.control('ROLLBACK')
      lease.release()
    }
  }

  close(): void {
    this.#connection.close()
  }

  async #beginImmediate(lease: Lease): Promise<void> {
    await retryBusy(lease.operation, this.#patience.lockMs, () => {
      this.#connection.control('BEGIN IMMEDIATE')
    })
  }
}

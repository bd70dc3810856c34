import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { TransactionID } from '../open-transactions.ts'

/** How many are remembered: stragglers come within moments. */
const REMEMBERED = 1000

/**
 * The transactions that were rolled back lately. Their closed sessions stay with the adapter, because Payload sends a
 * statement whose session is missing outside of any transaction, where it would be stored.
 */
export class RolledBack {
  readonly #adapter: SQLiteAdapter
  readonly #ids = new Set<TransactionID>()

  constructor(adapter: SQLiteAdapter) {
    this.#adapter = adapter
  }

  has(id: TransactionID): boolean {
    return this.#ids.has(id)
  }

  remember(id: TransactionID): void {
    this.#ids.add(id)
    const [oldest] = this.#ids
    if (oldest === undefined || this.#ids.size <= REMEMBERED) return
    this.#ids.delete(oldest)
    Reflect.deleteProperty(this.#adapter.sessions, oldest)
  }
}

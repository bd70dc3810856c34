import type { TransactionID } from './open-transactions.ts'

/**
 * The last transaction of each request. Payload takes the id off a request when it rolls back, and then goes on as if
 * there had never been a transaction: this remembers.
 */
export class RequestTransactions {
  readonly #last = new WeakMap<object, TransactionID>()

  see(req: object, id: TransactionID): void {
    this.#last.set(req, id)
  }

  forget(req: object): void {
    this.#last.delete(req)
  }

  last(req: object): TransactionID | undefined {
    return this.#last.get(req)
  }
}

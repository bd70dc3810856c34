export type TransactionID = string | number
export type CommitCallback = () => void | Promise<void>
type ReportError = (error: unknown) => void

/** The transactions that are open, and what waits for their commit. */
class OpenTransactions {
  readonly #callbacks = new Map<TransactionID, CommitCallback[]>()
  #report: ReportError = () => undefined

  /** Where errors of callbacks go. */
  reportTo(report: ReportError): void {
    this.#report = report
  }

  open(id: TransactionID): void {
    this.#callbacks.set(id, [])
  }

  /** @returns false when no such transaction is open */
  add(id: TransactionID, callback: CommitCallback): boolean {
    const callbacks = this.#callbacks.get(id)
    callbacks?.push(callback)
    return callbacks !== undefined
  }

  committed(id: TransactionID): void {
    const callbacks = this.#callbacks.get(id) ?? []
    this.#callbacks.delete(id)
    this.runNow(callbacks)
  }

  rolledBack(id: TransactionID): void {
    this.#callbacks.delete(id)
  }

  runNow(callbacks: readonly CommitCallback[]): void {
    for (const callback of callbacks) {
      try {
        Promise.resolve(callback()).catch(this.#report)
      } catch (error) {
        this.#report(error)
      }
    }
  }
}

declare global {
  var coulisseOpenTransactions: OpenTransactions | undefined
}

/** One list in a process: the admin's bundle has a second copy of this module, and an edit made there must be heard here. */
export const openTransactions: OpenTransactions = (globalThis.coulisseOpenTransactions ??=
  new OpenTransactions())

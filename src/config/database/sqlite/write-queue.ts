import { writerBusy } from '../database.errors.ts'

/** The right to use the writer, until `release`. */
export interface Lease {
  /** What the holder does; shown to those who wait in vain. May be made more precise on the way. */
  operation: string
  readonly since: number
  readonly release: () => void
}

interface Waiter {
  readonly admit: () => void
}

/** First come, first served: one holder at a time, and nobody waits for ever. */
export class WriteQueue {
  readonly #waitMs: number
  readonly #waiting: Waiter[] = []
  #holder: Lease | undefined

  /** @param waitMs after this many milliseconds in the queue an operation fails with `database.busy` */
  constructor(waitMs: number) {
    this.#waitMs = waitMs
  }

  /** How many wait. */
  get length(): number {
    return this.#waiting.length
  }

  /** @throws CodedError `database.busy` that names both the operation and its holder */
  acquire(operation: string): Promise<Lease> {
    if (this.#holder === undefined) return Promise.resolve(this.#grant(operation))
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#waiting.splice(this.#waiting.indexOf(waiter), 1)
        reject(writerBusy(operation, this.#waitMs, this.#describeHolder()))
      }, this.#waitMs)
      const waiter: Waiter = {
        admit: () => {
          clearTimeout(timer)
          resolve(this.#grant(operation))
        },
      }
      this.#waiting.push(waiter)
    })
  }

  #grant(operation: string): Lease {
    const lease = {
      operation,
      since: Date.now(),
      release: () => {
        this.#release(lease)
      },
    }
    this.#holder = lease
    return lease
  }

  #release(lease: Lease): void {
    if (this.#holder !== lease) return
    this.#holder = undefined
    this.#waiting.shift()?.admit()
  }

  #describeHolder(): string {
    if (this.#holder === undefined) return 'free'
    const seconds = ((Date.now() - this.#holder.since) / 1000).toFixed(1)
    return `held by "${this.#holder.operation}" for ${seconds} s`
  }
}

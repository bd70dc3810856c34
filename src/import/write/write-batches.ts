import { createLocalReq } from 'payload'
import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { inTransaction } from '#publishing/versions/in-transaction.ts'
import type { RunReport } from '../report/run-report.ts'
import type { NewDocument } from './store-document.ts'
import { storeDocument } from './store-document.ts'

/** Documents in one transaction at most: an import must not keep the editors of a running site waiting. */
const BATCH = 50

export interface QueuedDocument extends NewDocument {
  /** How the report calls it. */
  readonly name: string
  /** Document that it belongs to: without that one it cannot be stored. */
  readonly needs?: string | undefined
  /** What to store instead when its address is taken. */
  readonly elsewhere?: (() => NewDocument['values']) | undefined
  /** Writes it in another way than the common one (a file). */
  readonly store?: ((req: PayloadRequest) => Promise<void>) | undefined
}

/**
 * Writes documents in the order in which they come, fifty to a transaction. What is there already is left
 * alone; of a batch that fails each document gets its own transaction, so that one bad item costs no other.
 */
export class BatchWriter {
  readonly #payload: Payload
  readonly #report: RunReport
  readonly #failed = new Set<string>()
  #waiting: QueuedDocument[] = []

  constructor(payload: Payload, report: RunReport) {
    this.#payload = payload
    this.#report = report
  }

  async add(document: QueuedDocument): Promise<void> {
    this.#waiting.push(document)
    if (this.#waiting.length >= BATCH) await this.flush()
  }

  async flush(): Promise<void> {
    const batch = this.#waiting
    this.#waiting = []
    const known = await this.#present(batch)
    const fresh = batch.filter((document) => !known.has(document.values.id))
    for (const document of batch)
      if (known.has(document.values.id)) this.#report.unchanged(document.collection)
    if (fresh.length === 0) return
    try {
      await this.#write(fresh)
      for (const document of fresh) this.#report.created(document.collection)
    } catch {
      // Which of them it was is found out one by one, and reported there.
      for (const document of fresh) await this.#writeAlone(document)
    }
  }

  async #present(batch: readonly QueuedDocument[]): Promise<Set<string>> {
    const ids = new Map<CollectionSlug, string[]>()
    for (const { collection, values } of batch)
      ids.set(collection, [...(ids.get(collection) ?? []), values.id])
    const present = new Set<string>()
    for (const [collection, wanted] of ids) {
      const { docs } = await this.#payload.db.find<{ id: string }>({
        collection,
        where: { id: { in: wanted } },
        limit: 0,
        pagination: false,
        select: { id: true },
      })
      for (const { id } of docs) present.add(id)
    }
    return present
  }

  async #write(documents: readonly QueuedDocument[]): Promise<void> {
    const req = await createLocalReq({ context: {} }, this.#payload)
    await inTransaction(req, async () => {
      for (const document of documents) await storeOne(req, document)
    })
  }

  async #writeAlone(document: QueuedDocument): Promise<void> {
    const missing = document.needs !== undefined && this.#failed.has(document.needs)
    const failure = missing
      ? new Error('What it belongs to could not be stored.')
      : await this.#attempt(document)
    if (failure === undefined) return this.#report.created(document.collection)
    this.#failed.add(document.values.id)
    this.#report.failed(document.collection, document.name, failure)
  }

  /** Nothing when it went well, at its own address or at another one. */
  async #attempt(document: QueuedDocument): Promise<Error | undefined> {
    const failure = await this.#try(document)
    if (failure === undefined || document.elsewhere === undefined || !isPathTaken(failure))
      return failure
    const second = await this.#try({
      ...document,
      values: document.elsewhere(),
      elsewhere: undefined,
    })
    if (second === undefined)
      this.#report.warn({
        code: 'path-taken',
        message: `Its address is taken; it got another one: ${failure.message}`,
        item: document.name,
      })
    return second
  }

  async #try(document: QueuedDocument): Promise<Error | undefined> {
    try {
      await this.#write([document])
      return undefined
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error))
    }
  }
}

async function storeOne(req: PayloadRequest, document: QueuedDocument): Promise<void> {
  if (document.store === undefined) await storeDocument(req, document)
  else await document.store(req)
}

function isPathTaken(error: Error): boolean {
  return 'code' in error && error.code === 'paths.taken'
}

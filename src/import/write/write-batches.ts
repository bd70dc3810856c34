import { createLocalReq } from 'payload'
import type { Payload, PayloadRequest } from 'payload'
import { hasTransactions } from '#config/database/engine.ts'
import type { StoredFile } from '#content/media-storage/stored-file.ts'
import { inTransaction } from '#publishing/versions/in-transaction.ts'
import type { RunReport } from '../report/run-report.ts'
import type { Turn } from '../turn.ts'
import { storeFileDocument } from './store-file-document.ts'
import type { NewDocument } from './store-document.ts'
import { storeDocument } from './store-document.ts'
import { decide, type Decision } from './stored-documents.ts'
import { said } from '../said.ts'

/** Documents in one transaction at most: an import must not keep the editors of a running site waiting. */
const BATCH = 50

export interface QueuedDocument extends NewDocument {
  /** How the report calls it. */
  readonly name: string
  /** Document that it belongs to: without that one it cannot be stored. */
  readonly needs?: string | undefined
  /** What to store instead, without that one. */
  readonly alone?: (() => NewDocument['values']) | undefined
  /** What to store instead when its address is taken. */
  readonly elsewhere?: (() => NewDocument['values']) | undefined
  /** Its file, in the store already. */
  readonly file?: StoredFile | undefined
}

interface Due {
  readonly document: QueuedDocument
  readonly decision: Decision
}

/**
 * Writes documents in the order in which they come, fifty to a transaction: new ones, those that are newer at the
 * source and were not changed here, and files that have come. Of a batch that fails each document gets its own
 * transaction, so that one bad item costs no other.
 */
export class BatchWriter {
  readonly #payload: Payload
  readonly #report: RunReport
  readonly #turn: Turn
  readonly #failed = new Set<string>()
  #waiting: QueuedDocument[] = []

  constructor(payload: Payload, report: RunReport, turn: Turn) {
    this.#payload = payload
    this.#report = report
    this.#turn = turn
  }

  /** A document that could not be stored: nothing may refer to it. */
  hasFailed(id: string): boolean {
    return this.#failed.has(id)
  }

  async add(document: QueuedDocument): Promise<void> {
    this.#report.place(document.name, { collection: document.collection, id: document.values.id })
    this.#waiting.push(document)
    if (this.#waiting.length >= BATCH) await this.flush()
  }

  async flush(): Promise<void> {
    await this.#turn.take()
    const due = await this.#due()
    // Without transactions a batch that fails would leave its first documents behind.
    if (hasTransactions(this.#payload.db) && (await this.#writeTogether(due))) return
    for (const one of due) await this.#writeAlone(one)
  }

  /** Whether all of them were stored; which of them could not be is found out one by one, and reported there. */
  async #writeTogether(due: readonly Due[]): Promise<boolean> {
    try {
      if (due.length > 0) await this.#write(due)
    } catch {
      return false
    }
    for (const { document, decision } of due) this.#count(document, decision)
    return true
  }

  /** What of the waiting has to be written; the rest is counted. */
  async #due(): Promise<Due[]> {
    const batch = this.#waiting
    this.#waiting = []
    const decisions = await decide(this.#payload, batch)
    const all = batch.map((document) => ({
      document,
      decision: decisions.get(document.values.id) ?? ('new' as const),
    }))
    for (const { document, decision } of all) if (!isDue(decision)) this.#count(document, decision)
    return all.filter(({ decision }) => isDue(decision))
  }

  #count({ collection, name }: QueuedDocument, decision: Decision): void {
    if (decision === 'new') this.#report.created(collection)
    else if (decision === 'same') this.#report.unchanged(collection)
    else if (decision === 'edited') this.#report.keptEdited(collection, name)
    else if (decision === 'file') this.#report.repaired(collection)
    else this.#report.updated(collection, name)
  }

  async #write(due: readonly Due[]): Promise<void> {
    const req = await createLocalReq({ context: {} }, this.#payload)
    await inTransaction(req, async () => {
      for (const one of due) {
        await storeOne(req, one)
        await this.#turn.pause()
      }
    })
  }

  async #writeAlone({ document, decision }: Due): Promise<void> {
    const possible = this.#withoutMissing(document)
    const failure =
      possible === undefined
        ? new Error('What it belongs to could not be stored.')
        : await this.#attempt({ document: possible, decision })
    if (failure === undefined) return this.#count(document, decision)
    this.#failed.add(document.values.id)
    this.#report.failed(document.collection, document.name, failure)
  }

  #withoutMissing(document: QueuedDocument): QueuedDocument | undefined {
    const { needs, alone } = document
    if (needs === undefined || !this.#failed.has(needs)) return document
    return alone && { ...document, values: alone(), elsewhere: undefined }
  }

  /** Nothing when it went well, at its own address or at another one. */
  async #attempt({ document, decision }: Due): Promise<Error | undefined> {
    const failure = await this.#try({ document, decision })
    const { elsewhere } = document
    if (failure === undefined || elsewhere === undefined || !isPathTaken(failure)) return failure
    const moved = { ...document, values: elsewhere(), elsewhere: undefined }
    // An address is claimed after its document is stored; without transactions the document is there by then.
    const second = await this.#try({
      document: moved,
      decision: hasTransactions(this.#payload.db) ? decision : 'newer',
    })
    if (second === undefined)
      this.#report.warn({
        code: 'path-taken',
        ...said(
          `Its address is taken; it got another one: ${failure.message}`,
          `Son adresse est prise ; il en a reçu une autre : ${failure.message}`,
        ),
        item: document.name,
      })
    return second
  }

  async #try(due: Due): Promise<Error | undefined> {
    try {
      await this.#write([due])
      return undefined
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error))
    }
  }
}

function isDue(decision: Decision): boolean {
  return decision === 'new' || decision === 'newer' || decision === 'file'
}

async function storeOne(req: PayloadRequest, { document, decision }: Due): Promise<void> {
  const operation = decision === 'new' ? ('create' as const) : ('update' as const)
  const { file } = document
  if (file !== undefined && decision !== 'newer')
    await storeFileDocument(req, { ...document, file }, operation)
  else await storeDocument(req, document, operation)
}

function isPathTaken(error: Error): boolean {
  return 'code' in error && error.code === 'paths.taken'
}

import { MediaRefusal } from '#content/media-storage/media.errors.ts'
import type { StoredFile } from '#content/media-storage/stored-file.ts'
import { said, type Said } from '../said.ts'
import type { WrittenFile } from '../written-file.ts'
import type { MediaFiles, WantedFile } from './media-files.ts'
import type { BatchWriter, QueuedDocument } from './write-batches.ts'

/** Files that are had at one time: an old host answers a few at once without noticing, and none is waited for alone. */
const AT_ONCE = 4

export interface MediaEntry extends Pick<QueuedDocument, 'values' | 'createdAt'> {
  readonly wanted: WantedFile
}

export interface WrittenEntry extends Pick<QueuedDocument, 'values' | 'name'> {
  readonly written: WrittenFile
}

interface Waiting {
  readonly entry: MediaEntry
  readonly file: Promise<StoredFile | undefined>
}

/** Entries of the library that wait for their files; they are written in the order in which they came. */
export class MediaQueue {
  readonly #files: MediaFiles
  readonly #writer: BatchWriter
  readonly #waiting: Waiting[] = []

  constructor(files: MediaFiles, writer: BatchWriter) {
    this.#files = files
    this.#writer = writer
  }

  async add(entry: MediaEntry): Promise<void> {
    const file = this.#files.get(entry.wanted)
    // Whoever waits for it hears of what went wrong; until then nobody does.
    file.catch(() => undefined)
    this.#waiting.push({ entry, file })
    if (this.#waiting.length >= AT_ONCE) await this.#writeFirst()
  }

  /** A file whose bytes stand in a text. @returns why it is not taken */
  async addWritten({ values, name, written }: WrittenEntry): Promise<Said | undefined> {
    try {
      const file = await this.#files.take(values.id, written)
      await this.#writer.add({ collection: 'media', values, name, file })
      return undefined
    } catch (error) {
      if (!(error instanceof MediaRefusal)) throw error
      return said(error.sentences.en, error.sentences.fr)
    }
  }

  /** Waits for all of them: what comes next refers to them. */
  async flush(): Promise<void> {
    while (this.#waiting.length > 0) await this.#writeFirst()
  }

  async #writeFirst(): Promise<void> {
    const first = this.#waiting.shift()
    if (first === undefined) return
    const { values, wanted, createdAt } = first.entry
    await this.#writer.add({
      ...{ collection: 'media', values, name: wanted.name, createdAt, updatedAt: createdAt },
      file: await first.file,
    })
  }
}

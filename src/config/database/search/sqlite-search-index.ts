import { LRUCache } from 'lru-cache'
import { isBusy } from '../sqlite/connection.ts'
import { findHits } from './find-hits.ts'
import { isDamage, openIndexFile, openNewIndexFile, type IndexConnections } from './index-file.ts'
import { IndexWriter } from './index-writer.ts'
import { nearestWord } from './nearest-word.ts'
import type { Hits, SearchIndex, SearchRequest } from './search-index.ts'

const KEPT_ANSWERS = 500

/**
 * The full text of what is public, in a SQLite file of its own beside the database (docs/decisions/0090). Whoever holds
 * its lock keeps it current; everybody reads it.
 */
export class SqliteSearchIndex implements SearchIndex {
  readonly #file: string
  #connections: IndexConnections
  readonly #nearest = new LRUCache<string, { word: string | undefined }>({ max: KEPT_ANSWERS })
  #isClosed = false

  private constructor(file: string, connections: IndexConnections) {
    this.#file = file
    this.#connections = connections
  }

  static async open(file: string): Promise<SqliteSearchIndex> {
    return new SqliteSearchIndex(file, await openIndexFile(file))
  }

  /** Begins with an empty file if this error says that the one in use is damaged. */
  async mend(error: unknown): Promise<void> {
    if (!isDamage(error) || this.#isClosed) return
    this.#closeConnections()
    this.#connections = await openNewIndexFile(this.#file)
  }

  search(request: SearchRequest): Promise<Hits> {
    return Promise.resolve(findHits(this.#connections.reader, request, new Date()))
  }

  nearestWord(word: string): Promise<string | undefined> {
    const { reader } = this.#connections
    // Another one after each commit: words of what is no longer public are not proposed.
    const state = String(reader.run('PRAGMA data_version').rows[0]?.[0])
    const key = `${state} ${word}`
    const answer = this.#nearest.get(key) ?? { word: nearestWord(reader, word) }
    this.#nearest.set(key, answer)
    return Promise.resolve(answer.word)
  }

  isComplete(): boolean {
    const sql = "SELECT 1 FROM meta WHERE name = 'complete'"
    return this.#connections.reader.run(sql).rows.length > 0
  }

  /** Whether a document becomes public by itself about now. */
  isAnyDue(now: Date): boolean {
    const sql = 'SELECT 1 FROM later WHERE published_at <= ? LIMIT 1'
    return this.#connections.reader.run({ sql, args: [now.toISOString()] }).rows.length > 0
  }

  /**
   * Writes in one transaction, under a lock that dies with the process.
   *
   * @returns undefined when another process holds it: it does the same work
   */
  async alone<Result>(
    write: (writer: IndexWriter) => Promise<Result>,
  ): Promise<Result | undefined> {
    const { writer } = this.#connections
    try {
      writer.control('BEGIN IMMEDIATE')
    } catch (error) {
      if (isBusy(error)) return undefined
      throw error
    }
    try {
      const result = await write(new IndexWriter(writer))
      writer.control('COMMIT')
      return result
    } finally {
      if (!this.#isClosed && writer.isInTransaction()) writer.control('ROLLBACK')
    }
  }

  close(): void {
    this.#isClosed = true
    this.#closeConnections()
  }

  #closeConnections(): void {
    this.#connections.reader.close()
    this.#connections.writer.close()
  }
}

import type { InValue } from '@libsql/client'
import type { Connection } from '../sqlite/connection.ts'
import { dayOf } from './find-hits.ts'
import type { IndexedDocument } from './search-index.ts'

export interface Named {
  readonly type: string
  readonly id: string
}

/** What may be done with an index by who holds its lock: all of it is one transaction. */
export class IndexWriter {
  readonly #connection: Connection

  constructor(connection: Connection) {
    this.#connection = connection
  }

  /** Puts a document in, in place of what was known of it. */
  put(document: IndexedDocument): void {
    const { type, id, language, publishedAt, updatedAt, title, text, words, uses } = document
    this.remove({ type, id })
    const day = dayOf(new Date(publishedAt))
    this.#run(
      `INSERT INTO documents (type, id, language, day, published_at, updated_at) VALUES (?, ?, ?, ?, ?, ?)`,
      [type, id, language, day, publishedAt, updatedAt],
    )
    const row = this.#rowOf({ type, id }) ?? null
    this.#run('INSERT INTO texts VALUES (?, ?, ?)', [row, title, text])
    const { dek, body, terms, captions, titleStems, stems } = words
    this.#run(
      `INSERT INTO words (rowid, title, dek, body, terms, captions, title_stems, stems)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      [row, words.title, dek, body, terms, captions, titleStems, stems],
    )
    for (const used of uses) this.#run('INSERT OR IGNORE INTO uses VALUES (?, ?)', [used, row])
  }

  /** Takes out a document, and whatever waited to be done with it. */
  remove({ type, id }: Named): void {
    this.#run('DELETE FROM pending WHERE type = ? AND id = ?', [type, id])
    this.#run('DELETE FROM later WHERE type = ? AND id = ?', [type, id])
    const row = this.#rowOf({ type, id })
    if (row === undefined) return
    for (const table of ['documents', 'texts', 'uses'])
      this.#run(`DELETE FROM ${table} WHERE row = ?`, [row])
    this.#run('DELETE FROM words WHERE rowid = ?', [row])
  }

  /** Takes out a document until a moment comes. */
  postpone(named: Named, publishedAt: string): void {
    this.remove(named)
    this.#run('INSERT INTO later VALUES (?, ?, ?)', [named.type, named.id, publishedAt])
  }

  /** Notes what is to be read again; what changed comes before what fills the index. */
  enqueue(named: readonly Named[], isUrgent: boolean): void {
    for (const { type, id } of named)
      this.#run(
        `INSERT INTO pending VALUES (?, ?, ?)
         ON CONFLICT (type, id) DO UPDATE SET is_urgent = max(is_urgent, excluded.is_urgent)`,
        [type, id, isUrgent ? 1 : 0],
      )
  }

  /** Notes all that is in the index, and all whose moment has come. */
  enqueueAll(): void {
    this.#run('INSERT OR IGNORE INTO pending SELECT type, id, 0 FROM documents')
  }

  enqueueDue(now: Date): void {
    this.#run(
      `INSERT INTO pending SELECT type, id, 1 FROM later WHERE published_at <= ?
       ON CONFLICT (type, id) DO UPDATE SET is_urgent = 1`,
      [now.toISOString()],
    )
  }

  /** Notes the documents whose words come from this one too. */
  enqueueUsersOf(used: string): void {
    this.#run(
      `INSERT INTO pending SELECT d.type, d.id, 1 FROM uses u JOIN documents d ON d.row = u.row WHERE u.used = ?
       ON CONFLICT (type, id) DO UPDATE SET is_urgent = 1`,
      [used],
    )
  }

  /** Takes out the words of documents that have some from this one, until they are read again. */
  removeUsersOf(used: string): void {
    const rows = this.#rows('SELECT row FROM uses WHERE used = ?', [used])
    for (const { row = null } of rows) {
      this.#run('DELETE FROM words WHERE rowid = ?', [row])
      this.#run('DELETE FROM texts WHERE row = ?', [row])
    }
  }

  /** What is to be read next, the newest first. */
  pending(limit: number): Named[] {
    return this.#rows('SELECT type, id FROM pending ORDER BY is_urgent DESC, id DESC LIMIT ?', [
      limit,
    ]).map((row) => ({ type: String(row['type']), id: String(row['id']) }))
  }

  pendingCount(): number {
    return Number(this.#rows('SELECT count(*) AS count FROM pending', [])[0]?.['count'])
  }

  /** A fingerprint of the words that others have from this one; undefined: nobody has. */
  digestOf(used: string): string | undefined {
    const [row] = this.#rows('SELECT digest FROM parts WHERE used = ?', [used])
    return row && String(row['digest'])
  }

  noteDigest(used: string, digest: string): void {
    this.#run('INSERT OR REPLACE INTO parts VALUES (?, ?)', [used, digest])
  }

  isSeen(change: string): boolean {
    return this.#rows('SELECT 1 FROM seen WHERE change = ?', [change]).length > 0
  }

  /** Notes changes that were dealt with; those before `oldest` are never looked at again. */
  noteSeen(changes: readonly string[], oldest: string): void {
    for (const change of changes) this.#run('INSERT OR IGNORE INTO seen VALUES (?)', [change])
    this.#run('DELETE FROM seen WHERE change < ?', [oldest])
  }

  meta(name: string): string | undefined {
    const [row] = this.#rows('SELECT value FROM meta WHERE name = ?', [name])
    return row && String(row['value'])
  }

  setMeta(name: string, value: string): void {
    this.#run('INSERT OR REPLACE INTO meta VALUES (?, ?)', [name, value])
  }

  unsetMeta(name: string): void {
    this.#run('DELETE FROM meta WHERE name = ?', [name])
  }

  /** Forgets everything but which version it is. */
  empty(): void {
    for (const table of ['documents', 'texts', 'uses', 'parts', 'pending', 'later', 'seen'])
      this.#run(`DELETE FROM ${table}`)
    this.#run("INSERT INTO words (words) VALUES ('delete-all')")
    this.#run("DELETE FROM meta WHERE name <> 'version'")
  }

  #rowOf({ type, id }: Named): InValue | undefined {
    return this.#rows('SELECT row FROM documents WHERE type = ? AND id = ?', [type, id])[0]?.['row']
  }

  #run(sql: string, args: InValue[] = []): void {
    this.#connection.run({ sql, args })
  }

  #rows(sql: string, args: InValue[]) {
    return this.#connection.run({ sql, args }).rows
  }
}

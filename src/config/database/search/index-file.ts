import { rmSync } from 'node:fs'
import { hasCode, openConnection, type Connection } from '../sqlite/connection.ts'
import { retryBusy } from '../sqlite/retry-busy.ts'
import { makeSqliteFile } from '../sqlite/sqlite-file.ts'
import { INDEX_TABLE_NAMES, INDEX_TABLES, INDEX_VERSION } from './index-schema.ts'

/** Can be lost: it is filled again. So a commit need not wait for the disk. */
const WRITER = [
  'busy_timeout = 0',
  'cache_size = -8000',
  'journal_mode = WAL',
  'synchronous = NORMAL',
  'journal_size_limit = 67108864',
]
const READER = ['busy_timeout = 0', 'cache_size = -8000', 'query_only = ON']
/** Of the writer too: only BEGIN meets a lock there. A statement for each row would be 10 kB until it is collected. */
const KEPT_STATEMENTS = 50
const LOCK_MS = 15_000

export interface IndexConnections {
  readonly writer: Connection
  readonly reader: Connection
}

/** Opens the index, with its tables as this version has them. A damaged file is thrown away. */
export async function openIndexFile(file: string): Promise<IndexConnections> {
  try {
    return await open(file)
  } catch (error) {
    if (!isDamage(error)) throw error
    return openNewIndexFile(file)
  }
}

/** Opens an empty index in place of the one that is there. */
export function openNewIndexFile(file: string): Promise<IndexConnections> {
  for (const ending of ['', '-wal', '-shm']) rmSync(file + ending, { force: true })
  return open(file)
}

/** What is in the file cannot be read; another try will not help. */
export const isDamage = (error: unknown): boolean =>
  ['SQLITE_NOTADB', 'SQLITE_CORRUPT'].some((code) => hasCode(error, code))

async function open(file: string): Promise<IndexConnections> {
  makeSqliteFile(file)
  const opened = await retryBusy('open search', LOCK_MS, () =>
    openConnection(file, WRITER, KEPT_STATEMENTS),
  )
  try {
    if (versionOf(opened) !== INDEX_VERSION) {
      await retryBusy('make search', LOCK_MS, () => opened.control('BEGIN IMMEDIATE'))
      makeTables(opened)
      opened.control('COMMIT')
    }
    const reader = await retryBusy('open search', LOCK_MS, () =>
      openConnection(file, READER, KEPT_STATEMENTS),
    )
    return { writer: opened, reader }
  } catch (error) {
    opened.close()
    throw error
  }
}

/** Asked again under the lock: another process may just have made them. */
function makeTables(writer: Connection): void {
  if (versionOf(writer) === INDEX_VERSION) return
  for (const name of INDEX_TABLE_NAMES) writer.control(`DROP TABLE IF EXISTS ${name}`)
  for (const table of INDEX_TABLES) writer.control(table)
  writer.run({ sql: "INSERT INTO meta VALUES ('version', ?)", args: [INDEX_VERSION] })
}

function versionOf(connection: Connection): string | undefined {
  const tables = connection.run("SELECT 1 FROM sqlite_master WHERE name = 'meta'").rows
  if (tables.length === 0) return undefined
  const [row] = connection.run("SELECT value FROM meta WHERE name = 'version'").rows
  return row === undefined ? undefined : String(row['value'])
}

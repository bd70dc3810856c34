import { closeSync, mkdirSync, openSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { CodedError } from '#config/coded-error.ts'
import { engineOf } from '../engine.ts'

/** The path that a `file:` URL names; a relative one (`file:data/x.db`) counts from the working directory. */
export function sqlitePath(databaseUrl: string): string {
  if (databaseUrl.startsWith('file://')) return fileURLToPath(databaseUrl)
  return path.resolve(decodeURIComponent(databaseUrl.replace(/^file:/, '')))
}

/** Makes the file and its folder if they are missing. It holds password hashes: its owner alone may read it. */
export function makeSqliteFile(file: string): void {
  mkdirSync(path.dirname(file), { recursive: true })
  closeSync(openSync(file, 'a', 0o600))
}

/**
 * The path of the database of a site that is kept in a file.
 *
 * @throws CodedError `database.not-a-file` on MongoDB, which has tools of its own
 */
export function sqliteFileOf(databaseUrl: string): string {
  if (engineOf(databaseUrl) === 'sqlite') return sqlitePath(databaseUrl)
  const message = 'This works on a database in a file; for MongoDB use mongodump and mongorestore.'
  throw new CodedError('database.not-a-file', 400, message)
}

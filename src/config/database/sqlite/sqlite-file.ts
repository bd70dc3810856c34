import { closeSync, mkdirSync, openSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

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

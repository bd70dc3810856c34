import { existsSync } from 'node:fs'
import { CodedError } from '#config/coded-error.ts'
import { isBusy, openConnection } from './connection.ts'

/**
 * Makes sure that no process has the database open, and folds its log into the file, so that the file alone is the whole
 * database. Asks SQLite's own lock, which a killed process cannot leave behind as it would a pid file.
 *
 * @throws CodedError `database.in-use`
 */
export function claimUnused(file: string): void {
  if (!existsSync(file)) return
  const connection = openConnection(file, ['busy_timeout = 0'])
  try {
    // Leaving WAL needs the file for oneself alone; it is switched on again with the next start.
    connection.control('PRAGMA journal_mode = DELETE')
  } catch (error) {
    if (isBusy(error)) throw inUse(file, error)
    throw error
  } finally {
    connection.close()
  }
}

function inUse(file: string, cause: unknown): CodedError {
  return new CodedError('database.in-use', 409, `${file} is in use: stop the site first.`, {
    cause,
  })
}

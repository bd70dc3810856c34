import { chmod, rename, rm } from 'node:fs/promises'
import { copyBroken } from '../migrations/migration.errors.ts'
import { openConnection, type Connection } from './connection.ts'
import { makeSqliteFile } from './sqlite-file.ts'

/**
 * Copies the database of an open connection to a new file: consistent while others write, without a WAL, and checked.
 *
 * @throws CodedError `database.copy-broken`; the copy is removed then
 */
export async function copyDatabase(connection: Connection, target: string): Promise<void> {
  const unfinished = `${target}.unfinished`
  await rm(unfinished, { force: true })
  makeSqliteFile(unfinished)
  try {
    connection.run({ sql: 'VACUUM INTO ?', args: [unfinished] })
    checkDatabase(unfinished)
    await chmod(unfinished, 0o600)
    await rename(unfinished, target)
  } finally {
    await rm(unfinished, { force: true })
  }
}

/** @throws CodedError `database.copy-broken` when the file is damaged or no database */
export function checkDatabase(file: string): void {
  const finding = integrityOf(file)
  if (finding !== 'ok') throw copyBroken(file, finding)
}

function integrityOf(file: string): string {
  let connection: Connection | undefined
  try {
    connection = openConnection(file, ['query_only = ON'])
    const { rows } = connection.run('PRAGMA integrity_check(1)')
    return String(rows[0]?.['integrity_check'])
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  } finally {
    connection?.close()
  }
}

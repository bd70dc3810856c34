import { copyFile, open, rename, rm } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { CodedError } from '#config/coded-error.ts'
import { checkDatabase } from '../sqlite/copy-database.ts'
import { claimUnused } from '../sqlite/unused-database.ts'
import { listCopies } from './copies.ts'

export interface RestoreOrder {
  /** The database file of the site. */
  readonly file: string
  readonly directoryForCopies: string
  /** The copy to put back; the newest one when it is not given. */
  readonly copy?: string
  readonly now: Date
}

export interface Restored {
  readonly copy: string
  /** Where the database that was replaced is kept. */
  readonly replaced?: string
}

/**
 * Puts a copy in the place of the database, which is kept beside.
 *
 * @throws CodedError `database.no-copy`, `database.copy-broken`, `database.in-use`; nothing has changed then
 */
export async function restoreCopy(order: RestoreOrder): Promise<Restored> {
  const copy = order.copy ?? (await listCopies(order.directoryForCopies))[0]
  if (copy === undefined || !existsSync(copy)) throw noCopy(copy ?? order.directoryForCopies)
  checkDatabase(copy)
  claimUnused(order.file)
  const unfinished = `${order.file}.unfinished`
  try {
    await copyFile(copy, unfinished)
    await flush(unfinished)
    const replaced = await setAside(order.file, order.now)
    await rename(unfinished, order.file)
    return replaced === undefined ? { copy } : { copy, replaced }
  } finally {
    await rm(unfinished, { force: true })
  }
}

/**
 * Moves a database out of the way; the answer is where to, or undefined when there was none. Its index of words goes:
 * it tells of documents that the next database may not have, or not show.
 */
export async function setAside(file: string, now: Date): Promise<string | undefined> {
  for (const part of ['', '-wal', '-shm']) await rm(`${file}.search${part}`, { force: true })
  if (!existsSync(file)) return undefined
  const replaced = `${file}.replaced-${now.toISOString().replaceAll(/[-:.]/g, '')}`
  await rename(file, replaced)
  return replaced
}

/** The bytes must be on the disk before the old database leaves its place. */
async function flush(file: string): Promise<void> {
  const handle = await open(file, 'r+')
  try {
    await handle.chmod(0o600)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

function noCopy(place: string): CodedError {
  return new CodedError('database.no-copy', 404, `There is no copy of the database at ${place}.`)
}

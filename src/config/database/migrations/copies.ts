import { mkdir, readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import type { Connection } from '../sqlite/connection.ts'
import { copyDatabase } from '../sqlite/copy-database.ts'

const COPY = /^\d{8}T\d{9}Z\.db$/
const KEPT = 3

/** Where the copies made before a migration are, below DATA_DIR. */
export function copiesDirectory(dataDir: string): string {
  return path.join(dataDir, 'before-migration')
}

/** Copies the database aside and forgets all but the three newest copies. */
export async function keepCopy(
  connection: Connection,
  directory: string,
  now: Date,
): Promise<string> {
  await mkdir(directory, { recursive: true, mode: 0o700 })
  const copy = path.join(directory, `${now.toISOString().replaceAll(/[-:.]/g, '')}.db`)
  await copyDatabase(connection, copy)
  const copies = await listCopies(directory)
  await Promise.all(copies.slice(KEPT).map((old) => rm(old)))
  return copy
}

/** The copies, newest first. */
export async function listCopies(directory: string): Promise<string[]> {
  const names = await readdir(directory).catch((): string[] => [])
  return names
    .filter((name) => COPY.test(name))
    .sort()
    .reverse()
    .map((name) => path.join(directory, name))
}

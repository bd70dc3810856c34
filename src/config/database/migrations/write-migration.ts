import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import {
  currentSnapshot,
  isSameSchema,
  snapshotFile,
  storedSnapshot,
  storeSnapshot,
} from './schema-snapshot.ts'
import { migrationList, migrationSource } from './migration-source.ts'

export interface MigrationOrder {
  readonly database: SQLiteAdapter
  /** Folder of the migrations, their snapshot and their list. */
  readonly directory: string
  readonly name: string
  readonly now: Date
  /** Throws away the migrations that are there and writes one from nothing. Only before the first release. */
  readonly isBaseline?: boolean
}

const MIGRATION_FILE = /^\d{8}_\d{6}_\w+\.ts$/

/**
 * Writes the migration from the schema of the last one to that of the running configuration.
 *
 * @returns the name of the migration, or undefined when there is nothing to change
 */
export async function writeMigration(order: MigrationOrder): Promise<string | undefined> {
  const { database, directory } = order
  await mkdir(directory, { recursive: true })
  const after = await currentSnapshot(database)
  if (order.isBaseline === true) await clearMigrations(directory)
  const before = await storedSnapshot(database, directory)
  if (isSameSchema(before, after)) return undefined
  const statements = await database.requireDrizzleKit().generateMigration(before, after)
  const name = `${timestamp(order.now)}_${order.name.replaceAll(/\W+/g, '_')}`
  await writeFile(path.join(directory, `${name}.ts`), migrationSource(name, statements))
  await storeSnapshot(directory, after)
  await writeFile(
    path.join(directory, 'migrations.ts'),
    migrationList(await migrationNames(directory)),
  )
  return name
}

/** Whether the migrations in `directory` end in the schema that the running configuration asks for. */
export async function isMigrationCurrent(
  database: SQLiteAdapter,
  directory: string,
): Promise<boolean> {
  return isSameSchema(await storedSnapshot(database, directory), await currentSnapshot(database))
}

async function clearMigrations(directory: string): Promise<void> {
  const names = await migrationNames(directory)
  await Promise.all(names.map((name) => rm(path.join(directory, `${name}.ts`))))
  await rm(snapshotFile(directory), { force: true })
}

async function migrationNames(directory: string): Promise<string[]> {
  const files = await readdir(directory)
  return files
    .filter((file) => MIGRATION_FILE.test(file))
    .map((file) => path.basename(file, '.ts'))
    .sort()
}

function timestamp(now: Date): string {
  return now.toISOString().slice(0, 19).replace('T', '_').replaceAll(/[-:]/g, '')
}

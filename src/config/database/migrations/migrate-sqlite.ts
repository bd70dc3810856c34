import type { Connection } from '../sqlite/connection.ts'
import { retryBusy } from '../sqlite/retry-busy.ts'
import type { SqliteClient } from '../sqlite/sqlite-client.ts'
import {
  appliedNames,
  nextBatch,
  pendingMigrations,
  recordMigration,
} from './applied-migrations.ts'
import { keepCopy } from './copies.ts'
import { migrationFailed } from './migration.errors.ts'
import type { Migration, MigrationArguments } from './migration.ts'

export interface MigrationOrder {
  readonly client: SqliteClient
  readonly migrations: readonly Migration[]
  readonly directoryForCopies: string
}

export interface MigrationResult {
  /** Names of the migrations that were run. */
  readonly applied: readonly string[]
  /** The copy made before, unless the database was empty or current. */
  readonly copy?: string
}

const LOCK_MS = 60_000

/** Runs what is missing in one transaction, alone on the writer's connection, after a checked copy was put aside. */
export async function migrateSqlite(order: MigrationOrder): Promise<MigrationResult> {
  return order.client.exclusive('migrate', async (connection) => {
    const { migrations, client } = order
    if (pendingMigrations(connection, migrations, client.file).length === 0) return { applied: [] }
    const isEmpty = appliedNames(connection).length === 0
    const copy = isEmpty
      ? undefined
      : await keepCopy(connection, order.directoryForCopies, new Date())
    const applied = await withoutForeignKeys(connection, () => migrateAtOnce(connection, order))
    return copy === undefined ? { applied } : { applied, copy }
  })
}

/** Inside a transaction the pragma does nothing, and rebuilding a table would then delete its children by cascade. */
async function withoutForeignKeys<Result>(
  connection: Connection,
  run: () => Promise<Result>,
): Promise<Result> {
  connection.control('PRAGMA foreign_keys = OFF')
  try {
    return await run()
  } finally {
    if (connection.isInTransaction()) connection.control('ROLLBACK')
    connection.control('PRAGMA foreign_keys = ON')
  }
}

async function migrateAtOnce(connection: Connection, order: MigrationOrder): Promise<string[]> {
  await retryBusy('migrate', LOCK_MS, () => {
    connection.control('BEGIN IMMEDIATE')
  })
  // Asked again under the lock: another process may have migrated while this one waited.
  const pending = pendingMigrations(connection, order.migrations, order.client.file)
  const batch = nextBatch(connection)
  for (const migration of pending) {
    await runOne(migration, { run: runOn(connection) })
    recordMigration(connection, migration.name, batch)
  }
  checkForeignKeys(connection, pending.at(-1)?.name ?? '')
  connection.control('COMMIT')
  return pending.map(({ name }) => name)
}

async function runOne(migration: Migration, args: MigrationArguments): Promise<void> {
  try {
    await migration.up(args)
  } catch (error) {
    throw migrationFailed(migration.name, error)
  }
}

function runOn(connection: Connection): MigrationArguments['run'] {
  return (sql, values = []) => Promise.resolve(connection.run({ sql, args: [...values] }).rows)
}

function checkForeignKeys(connection: Connection, name: string): void {
  const { rows } = connection.run('PRAGMA foreign_key_check')
  const [first] = rows
  if (first === undefined) return
  const where = `${String(first['table'])} → ${String(first['parent'])}`
  throw migrationFailed(
    name,
    new Error(`${String(rows.length)} rows would refer to nothing (${where})`),
  )
}

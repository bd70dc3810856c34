import type { Payload } from 'payload'
import { isSqlite } from '../engine.ts'
import { migrateMongodb } from '../mongodb/mongodb-migrations.ts'
import { sqliteClientOf } from '../sqlite/client-of.ts'
import { knownMigrations } from './known-migrations.ts'
import { migrateSqlite, type MigrationResult } from './migrate-sqlite.ts'
import type { Migration } from './migration.ts'

export interface MigrationSettings {
  /** The migrations of the SQLite schema, oldest first. MongoDB has a list of its own. */
  readonly migrations: readonly Migration[]
  /** Where to put a copy of the file first; see `copiesDirectory`. */
  readonly directoryForCopies: string
}

/**
 * Brings the database to the schema of this version: all that is missing, or nothing.
 *
 * @throws CodedError `database.schema-newer`, `database.not-ours`, `database.migration-failed`, `database.copy-broken`
 */
export async function runMigrations(
  payload: Payload,
  settings: MigrationSettings,
): Promise<MigrationResult> {
  const { db } = payload
  if (!isSqlite(db)) return migrateMongodb(payload)
  const result = await migrateSqlite({ client: sqliteClientOf(db), ...settings })
  knownMigrations.set(payload, settings.migrations)
  for (const name of result.applied) payload.logger.info({ msg: `Migrated: ${name}` })
  return result
}

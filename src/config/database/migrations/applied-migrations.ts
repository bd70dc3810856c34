import { newId } from '#config/new-id.ts'
import type { Connection } from '../sqlite/connection.ts'
import { notOurs, schemaNewer } from './migration.errors.ts'
import type { Migration } from './migration.ts'

/** Payload's own list, so that its tools and ours agree. */
const TABLE = 'payload_migrations'

/** Names of the migrations that the database has, oldest first; none in an empty one. */
export function appliedNames(connection: Connection): string[] {
  if (!hasTable(connection, TABLE)) return []
  const { rows } = connection.run(`SELECT name FROM ${TABLE} ORDER BY name`)
  return rows.map((row) => String(row['name']))
}

/**
 * The migrations that the database lacks.
 *
 * @throws CodedError `database.schema-newer` or `database.not-ours`
 */
export function pendingMigrations(
  connection: Connection,
  migrations: readonly Migration[],
  file: string,
): readonly Migration[] {
  const applied = appliedNames(connection)
  const unknown = unknownNames(applied, migrations)
  if (unknown.length > 0) throw schemaNewer(unknown)
  if (applied.length === 0 && tableCount(connection) > 0) throw notOurs(file)
  return migrations.filter(({ name }) => !applied.includes(name))
}

/** The applied migrations that this version has never heard of. */
export function unknownNames(
  applied: readonly string[],
  migrations: readonly { readonly name: string }[],
): string[] {
  return applied.filter((name) => !migrations.some((migration) => migration.name === name))
}

/** Remembers that a migration was run; `batch` counts the runs. */
export function recordMigration(connection: Connection, name: string, batch: number): void {
  const now = new Date().toISOString()
  connection.run({
    sql: `INSERT INTO ${TABLE} (id, name, batch, updated_at, created_at) VALUES (?, ?, ?, ?, ?)`,
    args: [newId(), name, batch, now, now],
  })
}

/** The number that the next run of migrations gets. */
export function nextBatch(connection: Connection): number {
  if (!hasTable(connection, TABLE)) return 1
  const { rows } = connection.run(`SELECT coalesce(max(batch), 0) + 1 AS next FROM ${TABLE}`)
  return Number(rows[0]?.['next'])
}

function hasTable(connection: Connection, name: string): boolean {
  const sql = `SELECT count(*) AS found FROM sqlite_master WHERE type = 'table' AND name = ?`
  return connection.run({ sql, args: [name] }).rows[0]?.['found'] === 1
}

function tableCount(connection: Connection): number {
  const sql = `SELECT count(*) AS tables FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`
  return Number(connection.run(sql).rows[0]?.['tables'])
}

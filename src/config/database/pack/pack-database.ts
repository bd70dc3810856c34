import type { Connection } from '../sqlite/connection.ts'
import { openConnection } from '../sqlite/connection.ts'
import { copyDatabase } from '../sqlite/copy-database.ts'
import { appliedNames } from '../migrations/applied-migrations.ts'
import { FORMAT_VERSION, type Manifest } from './pack-format.ts'

/** Copies the database while the site runs, takes out what must not travel, and says what is in it. */
export async function packDatabase(file: string, target: string, now: Date): Promise<Manifest> {
  const source = openConnection(file, ['busy_timeout = 0'])
  try {
    await copyDatabase(source, target)
  } finally {
    source.close()
  }
  const copy = openConnection(target, ['secure_delete = ON', 'foreign_keys = ON'])
  try {
    forgetSecrets(copy)
    return {
      format: 'coulisse-site',
      formatVersion: FORMAT_VERSION,
      packedAt: now.toISOString(),
      migrations: appliedNames(copy),
      rows: countRows(copy),
    }
  } finally {
    copy.close()
  }
}

/** Rows of every table, by its name. */
export function countRows(connection: Connection): Record<string, number> {
  const counts = tableNames(connection).map((table) => {
    const [row] = connection.run(`SELECT count(*) AS rows FROM "${table}"`).rows
    return [table, Number(row?.['rows'])] as const
  })
  return Object.fromEntries(counts)
}

/** Links that reset a password and sessions of who is signed in would open the site to whoever holds the archive. */
function forgetSecrets(connection: Connection): void {
  for (const table of tableNames(connection)) {
    const columns = connection.run(`PRAGMA table_info("${table}")`).rows.map((row) => row['name'])
    if (columns.includes('reset_password_token')) {
      connection.run(
        `UPDATE "${table}" SET reset_password_token = NULL, reset_password_expiration = NULL`,
      )
    }
    if (table.endsWith('_sessions') && columns.includes('expires_at'))
      connection.run(`DELETE FROM "${table}"`)
  }
}

function tableNames(connection: Connection): string[] {
  const { rows } = connection.run(
    `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`,
  )
  return rows.map((row) => String(row['name']))
}

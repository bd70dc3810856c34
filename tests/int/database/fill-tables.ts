import type { Connection } from '#config/database/sqlite/connection.ts'

interface Column {
  readonly name: string
  readonly type: string
}

/** Two rows in every table, of ids that are the same in all of them, so that each reference finds a row. */
export function fillTables(connection: Connection): void {
  connection.control('PRAGMA foreign_keys = OFF')
  for (const table of tableNames(connection)) {
    if (table === 'payload_migrations') continue
    const columns = columnsOf(connection, table)
    const names = columns.map(({ name }) => `"${name}"`).join(', ')
    const marks = columns.map(() => '?').join(', ')
    for (const row of [1, 2]) {
      const args = columns.map((column) => valueFor(column, row))
      const sql = `INSERT OR IGNORE INTO "${table}" (${names}) VALUES (${marks})`
      connection.run({ sql, args })
    }
  }
  connection.control('PRAGMA foreign_keys = ON')
}

export function tableNames(connection: Connection): string[] {
  const sql = `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`
  return connection.run(sql).rows.map((row) => String(row['name']))
}

function columnsOf(connection: Connection, table: string): Column[] {
  const { rows } = connection.run(`PRAGMA table_info("${table}")`)
  return rows.map((row) => ({ name: String(row['name']), type: String(row['type']) }))
}

function valueFor({ type }: Column, row: number): string | number {
  return /int|num/i.test(type) ? row : String(row)
}

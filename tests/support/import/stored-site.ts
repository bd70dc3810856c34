import path from 'node:path'
import Database from 'libsql'

/** Made by chance at each run, or only how a state came about. */
const LEFT_OUT = /^(_|changes$|payload_|sqlite_|users_sessions$)/
const SECRETS = new Set(['hash', 'salt', 'password'])
/** A UUIDv7 is ours and new each time; what an import names by its source is a UUIDv5. */
const CHANCE_IN_NAME = /-[0-9a-f]{12}(?=\.jpg)/g
const NEW_ID = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g

/**
 * All that a site holds, as lines that are the same for two sites with the same documents, settings and addresses.
 * @param since times after it are those of the run
 */
export function storedSite(dataDir: string, since: Date): string[] {
  const database = new Database(path.join(dataDir, 'coulisse.db'), { readonly: true })
  try {
    const tables = rowsOf(database, "SELECT name FROM sqlite_master WHERE type = 'table'")
      .map(({ name }) => String(name))
      .filter((name) => !LEFT_OUT.test(name))
    const lines = tables.flatMap((table) =>
      rowsOf(database, `SELECT * FROM "${table}"`).map((row) => `${table} ${lineOf(row, since)}`),
    )
    const versions = ['posts', 'pages'].flatMap((type) =>
      rowsOf(database, `SELECT parent_id, count(*) AS n FROM _${type}_v GROUP BY 1`).map(
        (row) => `versions of ${type} ${JSON.stringify(row)}`,
      ),
    )
    return [...lines, ...versions].sort()
  } finally {
    database.close()
  }
}

type Row = Readonly<Record<string, unknown>>

function rowsOf(database: Database.Database, question: string): Row[] {
  return database.prepare(question).all() as Row[]
}

function lineOf(row: Row, since: Date): string {
  const kept = Object.entries(row).filter(([name]) => !SECRETS.has(name))
  return JSON.stringify(Object.fromEntries(kept))
    .replaceAll(NEW_ID, 'new')
    .replaceAll(CHANCE_IN_NAME, '')
    .replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g, (time) =>
      new Date(time) >= since ? 'now' : time,
    )
}

import type { Payload } from 'payload'
import { isSqlite } from '#config/database/engine.ts'

/** As after the first start of a new site, without starting one: everything but the migrations goes. */
export async function emptyDatabase({ db }: Payload): Promise<void> {
  if (!isSqlite(db)) throw new Error('Not SQLite')
  const { client } = db
  const { rows } = await client.execute(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
  )
  const names = rows.map(({ name }) => String(name)).filter((name) => name !== 'payload_migrations')
  await client.execute('PRAGMA foreign_keys = OFF')
  for (const name of names) await client.execute(`DELETE FROM "${name}"`)
  await client.execute('PRAGMA foreign_keys = ON')
}

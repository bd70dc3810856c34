import { describe, expect, it } from '@jest/globals'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { migrateSqlite } from '#config/database/migrations/migrate-sqlite.ts'
import type { Migration } from '#config/database/migrations/migration.ts'
import { countRows } from '#config/database/pack/pack-database.ts'
import { SqliteClient } from '#config/database/sqlite/sqlite-client.ts'
import { migrations } from '#migrations/migrations.ts'
import { fillTables } from './fill-tables.ts'

/** Rows of every table of a database that had `filled` migrations when it was filled, before and after the rest. */
async function walk(list: readonly Migration[], filled: number) {
  const folder = mkdtempSync(path.join(tmpdir(), 'coulisse-schema-'))
  const client = await SqliteClient.open(path.join(folder, 'site.db'))
  const migrate = (count: number) =>
    migrateSqlite({
      client,
      migrations: list.slice(0, count),
      directoryForCopies: path.join(folder, 'before-migration'),
    })
  const count = () =>
    client.exclusive('count', (connection) => Promise.resolve(countRows(connection)))
  await migrate(filled)
  await client.exclusive('fill', (connection) => Promise.resolve(fillTables(connection)))
  const before = await count()
  await migrate(list.length)
  const after = await count()
  client.close()
  return { before, after }
}

/** A table that goes away on purpose is named here, with the reason. */
const gone = new Set<string>()

describe('a site of any earlier version', () => {
  it.each(migrations.map(({ name }, index) => [name, index + 1] as const))(
    'keeps every row of every table from %s on',
    async (_name, filled) => {
      const { before, after } = await walk(migrations, filled)
      const tables = Object.entries(before).filter(([table]) => table !== 'payload_migrations')
      expect(tables.length).toBeGreaterThan(20)
      expect(tables.filter(([, rows]) => rows !== 2)).toEqual([])
      for (const [table, rows] of tables) {
        if (!gone.has(table)) expect({ table, rows: after[table] }).toEqual({ table, rows })
      }
    },
  )

  it('would be noticed if it lost rows', async () => {
    const losing: Migration = {
      name: '29990101_000000_loses_rows',
      up: async ({ run }) => {
        await run('DELETE FROM payload_preferences_rels WHERE id = ?', [1])
      },
    }
    const { before, after } = await walk([...migrations, losing], migrations.length)
    expect(after['payload_preferences_rels']).toBe(Number(before['payload_preferences_rels']) - 1)
  })
})

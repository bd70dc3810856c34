import { afterEach, describe, expect, it } from '@jest/globals'
import { copyFileSync, existsSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { databaseHealth } from '#config/database/database-health.ts'
import type { Migration } from '#config/database/migrations/migration.ts'
import { restoreCopy } from '#config/database/migrations/restore-copy.ts'
import { runMigrations } from '#config/database/migrations/run-migrations.ts'
import { startSiteProcess } from './start-site-process.ts'
import { baselineOf, openDatabase, sqlOf, type TestDatabase } from './database-fixture.ts'

const opened: TestDatabase[] = []
const open = async (file?: string) => {
  const site = await openDatabase(file === undefined ? {} : { file })
  opened.push(site)
  return site
}
afterEach(async () => {
  await Promise.all(opened.splice(0).map((site) => site.stop()))
})

const migrateWith = async (site: TestDatabase, ...more: Migration[]) =>
  runMigrations(site.stock, {
    migrations: [await baselineOf(site.stock), ...more],
    directoryForCopies: path.join(site.folder, 'before-migration'),
  })
const step = (day: number, ...statements: string[]): Migration => ({
  name: `202602${String(day).padStart(2, '0')}_000000_step`,
  async up({ run }) {
    for (const statement of statements) await run(statement)
  },
})
const addColumn = (day: number) => step(day, `ALTER TABLE users ADD nick_${String(day)} text`)
const seed = async (site: TestDatabase) => {
  const post = await site.payload.create({
    collection: 'posts',
    data: { title: 'kept', lines: [{ text: 'one' }, { text: 'two' }] },
  })
  await site.payload.create({ collection: 'children', data: { post: post.id } })
}
const countOf = async (site: TestDatabase, table: string) => {
  const [row] = await sqlOf(site, `SELECT count(*) AS rows FROM ${table}`)
  return row !== undefined && 'rows' in row ? row.rows : undefined
}
const copies = (site: TestDatabase) => readdirSync(path.join(site.folder, 'before-migration'))

/** What drizzle-kit writes to change a column: the parent of other rows is made anew. */
const rebuildPosts = (columns: string) =>
  step(
    3,
    `CREATE TABLE __new_posts (${columns})`,
    'INSERT INTO __new_posts SELECT * FROM posts',
    'DROP TABLE posts',
    'ALTER TABLE __new_posts RENAME TO posts',
  )
const postsColumns = async (site: TestDatabase) => {
  const rows = await sqlOf(site, "SELECT name FROM pragma_table_info('posts')")
  return rows
    .map((row) =>
      'name' in row && row.name === 'id'
        ? 'id text PRIMARY KEY NOT NULL'
        : 'name' in row
          ? `"${String(row.name)}" text`
          : '',
    )
    .join(', ')
}

describe('migrating', () => {
  it('runs what is missing once, and copies a database that holds something first', async () => {
    const site = await open()
    await seed(site)
    const first = await migrateWith(site, addColumn(1))
    expect(first.applied).toEqual(['20260201_000000_step'])
    expect(statSync(first.copy ?? '').mode & 0o777).toBe(0o600)
    expect(await migrateWith(site, addColumn(1))).toEqual({ applied: [] })
    expect(copies(site)).toHaveLength(1)
  })

  it('keeps the three newest copies', async () => {
    const site = await open()
    const steps = [1, 2, 3, 4, 5].map(addColumn)
    for (const count of [1, 2, 3, 4, 5]) await migrateWith(site, ...steps.slice(0, count))
    expect(copies(site)).toHaveLength(3)
  })

  it('leaves the database as it was when one of the steps fails', async () => {
    const site = await open()
    await seed(site)
    const before = await sqlOf(site, 'SELECT sql FROM sqlite_master ORDER BY name')
    const failing = migrateWith(site, addColumn(1), step(2, 'ALTER TABLE nowhere ADD x text'))
    await expect(failing).rejects.toMatchObject({ code: 'database.migration-failed', status: 503 })
    await expect(failing).rejects.toThrow('20260202_000000_step')
    expect(await sqlOf(site, 'SELECT sql FROM sqlite_master ORDER BY name')).toEqual(before)
    expect(await countOf(site, 'payload_migrations')).toBe(1)
    await expect(seed(site)).resolves.toBeUndefined()
  })

  it('deletes no row of another table when it makes a table anew', async () => {
    const site = await open()
    await seed(site)
    await migrateWith(site, rebuildPosts(await postsColumns(site)))
    expect(await countOf(site, 'posts')).toBe(1)
    expect(await countOf(site, 'posts_lines')).toBe(2)
    expect(await countOf(site, 'children')).toBe(1)
  })

  it('refuses to leave rows that refer to nothing', async () => {
    const site = await open()
    await seed(site)
    await expect(migrateWith(site, step(1, 'DELETE FROM posts'))).rejects.toThrow(
      'refer to nothing',
    )
    expect(await countOf(site, 'posts')).toBe(1)
    await expect(
      sqlOf(site, "INSERT INTO children (id, post_id) VALUES ('x', 'nobody')"),
    ).rejects.toThrow('FOREIGN KEY')
  })

  it('refuses in one sentence a database that a newer version has migrated', async () => {
    const site = await open()
    await migrateWith(site, addColumn(1))
    await expect(migrateWith(site)).rejects.toMatchObject({
      code: 'database.schema-newer',
      status: 503,
    })
    await expect(migrateWith(site)).rejects.toThrow(
      /^This database was migrated by a newer version of Coulisse.*restore`\.$/,
    )
  })

  it('refuses a file that belongs to something else', async () => {
    const site = await open()
    await sqlOf(site, 'DELETE FROM payload_migrations')
    await expect(migrateWith(site)).rejects.toMatchObject({ code: 'database.not-ours' })
  })

  it('is done once when two processes start together', async () => {
    const one = await open()
    const two = await open(one.file)
    await seed(one)
    const results = await Promise.all([
      migrateWith(one, addColumn(1)),
      migrateWith(two, addColumn(1)),
    ])
    expect(results.flatMap(({ applied }) => applied)).toEqual(['20260201_000000_step'])
  })
})

describe('the way back', () => {
  it('puts the copy back, keeps what it replaced, and refuses while the site runs', async () => {
    const site = await open()
    await seed(site)
    await migrateWith(site, addColumn(1))
    await site.payload.create({ collection: 'posts', data: { title: 'after the migration' } })
    await site.stock.destroy()
    // Elsewhere, because a killed process must not leave the lock behind.
    const file = path.join(site.folder, 'moved.db')
    copyFileSync(site.file, file)
    const order = {
      file,
      directoryForCopies: path.join(site.folder, 'before-migration'),
      now: new Date(),
    }
    const running = startSiteProcess(file, 0)
    await running.ready
    await expect(restoreCopy(order)).rejects.toMatchObject({ code: 'database.in-use' })
    running.child.kill('SIGKILL')
    await running.ended
    // An index of words tells of documents that the copy does not have.
    writeFileSync(`${file}.search`, '')
    const { replaced } = await restoreCopy(order)
    expect(existsSync(`${file}.search`)).toBe(false)
    expect(statSync(replaced ?? '').size).toBeGreaterThan(0)
    const back = await open(file)
    expect(await countOf(back, 'posts')).toBe(1)
    await expect(databaseHealth(back.stock)).resolves.toMatchObject({ isHealthy: true })
  })

  it('says so when there is no copy, or a broken one', async () => {
    const site = await open()
    const order = { file: site.file, directoryForCopies: site.folder, now: new Date() }
    await expect(restoreCopy(order)).rejects.toMatchObject({ code: 'database.no-copy' })
    const broken = restoreCopy({ ...order, copy: import.meta.filename })
    await expect(broken).rejects.toMatchObject({ code: 'database.copy-broken' })
  })
})

describe('health', () => {
  it('is good after migrating, and names a migration that another process ran', async () => {
    const site = await open()
    expect(await databaseHealth(site.stock)).toEqual({
      isHealthy: true,
      problems: [],
      warnings: [],
    })
    await sqlOf(site, "INSERT INTO payload_migrations (id, name) VALUES ('n', '2099_newer')")
    expect(await databaseHealth(site.stock)).toMatchObject({
      isHealthy: false,
      problems: [expect.stringContaining('2099_newer')],
    })
  })
})

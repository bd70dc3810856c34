import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openConnection } from '#config/database/sqlite/connection.ts'
import { openDatabase, type TestDatabase } from './database-fixture.ts'
import { startSiteProcess } from './start-site-process.ts'

let site: TestDatabase

beforeAll(async () => {
  site = await openDatabase()
})
afterAll(() => site.stop())

describe('two processes on one file', () => {
  it('store every save that either of them acknowledged', async () => {
    const other = startSiteProcess(site.file, 100)
    await other.ready
    const own = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        site.payload.create({ collection: 'posts', data: { title: `own ${String(index)}` } }),
      ),
    )
    expect(await other.ended).toBe('')
    expect(other.acknowledged).toHaveLength(100)
    const { docs } = await site.payload.find({ collection: 'posts', limit: 0, pagination: false })
    const acknowledged = [...own.map(({ id }) => id), ...other.acknowledged]
    expect(docs.map(({ id }) => id).sort()).toEqual(acknowledged.sort())
  })
})

describe('somebody who reads for long', () => {
  it('keeps nobody from saving, and sees one state of the database', async () => {
    const reader = openConnection(site.file, ['query_only = ON'])
    reader.control('BEGIN')
    const count = () => reader.run('SELECT count(*) AS posts FROM posts').rows[0]?.['posts']
    const before = count()
    await site.payload.create({ collection: 'posts', data: { title: 'saved meanwhile' } })
    expect(count()).toBe(before)
    reader.control('ROLLBACK')
    expect(count()).toBe(Number(before) + 1)
    reader.close()
  })
})

describe('somebody who holds the lock for too long', () => {
  it('makes saves fail with a sentence, and is waited for when it lets go in time', async () => {
    const hurried = await openDatabase({
      file: site.file,
      patience: { queueMs: 5000, lockMs: 600, idleMs: 5000 },
    })
    const holder = openConnection(site.file, [])
    holder.control('BEGIN IMMEDIATE')
    const save = () => hurried.payload.create({ collection: 'posts', data: { title: 'waits' } })
    await expect(save()).rejects.toMatchObject({ code: 'database.locked', status: 503 })
    const waiting = save()
    setTimeout(() => holder.control('COMMIT'), 300)
    await expect(waiting).resolves.toMatchObject({ title: 'waits' })
    holder.close()
    await hurried.stop()
  })
})

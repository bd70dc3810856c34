import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { SqliteSearchIndex } from '#config/database/search/sqlite-search-index.ts'
import { sqliteFileOf } from '#config/database/sqlite/sqlite-file.ts'
import { env } from '#config/env.ts'
import { keepIndex } from '#front-office/content-reader/search/keep-index.ts'
import { workOnIndex } from '#front-office/content-reader/search/work-on-index.ts'
import { parseQuery } from '#front-office/content-reader/search/parse-query.ts'
import { rebuildIndex } from '#front-office/content-reader/search/rebuild-index.ts'
import { makePage, makePost, richText } from '../../../support/front-site.ts'
import { startPayload } from '../../../support/start-payload.ts'
import { until } from '../../../support/until.ts'

const trusted = { context: { trusted: { by: 'seed' as const, publish: true } } }
const OLD = '2026-03-01T10:00:00.000Z'

let payload: Payload
let stop: () => Promise<void>
let file: string
let index: SqliteSearchIndex
const opened: SqliteSearchIndex[] = []
const open = async (): Promise<SqliteSearchIndex> => {
  const one = await SqliteSearchIndex.open(file)
  opened.push(one)
  return one
}

beforeAll(async () => {
  ;({ payload, stop } = await startPayload())
  file = `${sqliteFileOf(env.databaseUrl)}.search`
}, 60_000)
afterAll(() => stop())
beforeEach(async () => {
  for (const ending of ['', '-wal', '-shm']) rmSync(file + ending, { force: true })
  index = await open()
})
afterEach(async () => {
  for (const one of opened.splice(0)) one.close()
  await payload.delete({ collection: 'posts', where: { id: { exists: true } }, ...trusted })
})

const look = (one = index, isFirstLook = false) =>
  workOnIndex(payload, one, { hasNews: true, isFirstLook })

const count = async (query: string, one = index): Promise<number> => {
  const request = { terms: parseQuery(query, 'en'), filter: {}, limit: 10, offset: 0 }
  return (await one.search(request)).total
}

it('is filled from nothing, says when it is whole, and begins again where it stopped', async () => {
  for (let number = 0; number < 30; number += 1)
    await makePost(payload, { title: `Lantern ${String(number)}`, publishedAt: OLD })
  expect(await look()).toBe(5)
  expect([await count('lantern'), index.isComplete()]).toEqual([25, false])
  index.close()
  index = await open()
  expect(await look(index, true)).toBe(0)
  expect([await count('lantern'), index.isComplete()]).toEqual([30, true])
})

it('knows what was saved while nobody looked, each change once', async () => {
  await look()
  const { id } = await makePost(payload, { title: 'Lantern', publishedAt: OLD })
  await look()
  expect(await count('lantern')).toBe(1)
  await payload.update({
    ...{ collection: 'posts', id, ...trusted },
    data: { title: 'Candle', _status: 'published' },
  })
  await payload.delete({ collection: 'posts', id, ...trusted })
  await look()
  expect([await count('lantern'), await count('candle')]).toEqual([0, 0])
  expect(await look()).toBe(0)
})

it('forgets at once what visitors may not see any more, however much waits to be read', async () => {
  const { id } = await makePost(payload, { title: 'Lantern', publishedAt: OLD })
  const later = await makePost(payload, { title: 'Candle', publishedAt: OLD })
  await look()
  expect([await count('lantern'), await count('candle')]).toEqual([1, 1])
  for (let number = 0; number < 30; number += 1)
    await makePost(payload, { title: `Beam ${String(number)}`, publishedAt: OLD })
  const save = (post: string, data: object) =>
    payload.update({
      ...{ collection: 'posts', id: post, ...trusted },
      data: { ...data, _status: 'published' },
    })
  await save(id, { visibility: 'private' })
  await save(later.id, { publishedAt: '2999-01-01T00:00:00.000Z' })
  expect(await look()).toBeGreaterThan(0)
  expect([await count('lantern'), await count('candle')]).toEqual([0, 0])
})

it('has the words of a pattern that is published after the page which shows it, and only as long', async () => {
  const pattern = await payload.create({
    ...{ collection: 'patterns', draft: true, ...trusted },
    data: {
      ...{ title: 'Hours', _status: 'draft' },
      body: [{ blockType: 'rich-text', content: richText('Closed on thursdays.') }],
    },
  })
  const page = await makePage(payload, {
    ...{ title: 'Visit', publishedAt: OLD },
    body: [{ blockType: 'pattern', pattern: pattern.id }],
  })
  const put = async (_status: 'draft' | 'published') => {
    await payload.update({
      ...{ collection: 'patterns', id: pattern.id, ...trusted },
      data: { _status },
    })
    await look()
  }
  await look()
  expect(await count('thursdays')).toBe(0)
  await put('published')
  expect(await count('thursdays')).toBe(1)
  await put('draft')
  expect([await count('thursdays'), await count('visit')]).toEqual([0, 1])
  await payload.delete({ collection: 'pages', id: page.id, ...trusted })
})

it('is worked on by one process at a time, and read by all', async () => {
  await makePost(payload, { title: 'Lantern', publishedAt: OLD })
  const other = await open()
  await index.alone(async () => {
    expect(await look(other)).toBeUndefined()
    expect(await count('lantern', other)).toBe(0)
  })
  await look(other)
  expect(await count('lantern')).toBe(1)
})

it('is as it was before, cursor and all, when the work fails halfway', async () => {
  await look()
  await makePost(payload, { title: 'Lantern', publishedAt: OLD })
  const failing = index.alone(async (writer) => {
    writer.empty()
    await Promise.reject(new Error('the disk is full'))
  })
  await expect(failing).rejects.toThrow('the disk is full')
  await look()
  expect(await count('lantern')).toBe(1)
})

it('outlives a process that is killed while it works on it', async () => {
  await makePost(payload, { title: 'Lantern', publishedAt: OLD })
  await look()
  const driver = path.resolve('node_modules/libsql/index.js')
  const script = `
    const Database = require(${JSON.stringify(driver)})
    const database = new Database(${JSON.stringify(file)})
    database.exec('BEGIN IMMEDIATE; DELETE FROM documents; DELETE FROM words')
    console.log('working')
    setInterval(() => undefined, 1000)`
  const killed = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(killed.stdout, 'data')
  expect(await look()).toBeUndefined()
  killed.kill('SIGKILL')
  await once(killed, 'exit')
  expect(await look()).toBe(0)
  expect(await count('lantern')).toBe(1)
})

it('begins anew when the database is another one than it knew', async () => {
  await makePost(payload, { title: 'Lantern', publishedAt: OLD })
  await look()
  await makePost(payload, { title: 'Lantern two', publishedAt: OLD })
  await look()
  // As after `coulisse restore`: the changes that the index has seen never happened.
  await payload.db.deleteMany({ collection: 'changes', where: { id: { exists: true } } })
  await index.alone((writer) => {
    writer.enqueue([], true)
    writer.setMeta('mark', 'of the old index')
    return Promise.resolve(true)
  })
  await look(index, true)
  expect(await count('lantern')).toBe(2)
  expect(await index.alone((writer) => Promise.resolve([writer.meta('mark')]))).toEqual([undefined])
})

it('is thrown away when it is damaged', async () => {
  for (const one of opened.splice(0)) one.close()
  for (const ending of ['-wal', '-shm']) rmSync(file + ending, { force: true })
  writeFileSync(file, 'This is no database, however long it is. '.repeat(200))
  index = await open()
  await makePost(payload, { title: 'Lantern', publishedAt: OLD })
  await look()
  expect(await count('lantern')).toBe(1)
})

it('is filled anew by the command, beside a site that keeps it', async () => {
  await makePost(payload, { title: 'Lantern', content: richText('light'), publishedAt: OLD })
  const errors: unknown[] = []
  const keeper = keepIndex({ payload, index, onError: (error) => void errors.push(error) })
  await until(() => index.isComplete(), 5, 'The index')
  expect(await rebuildIndex(payload, () => undefined)).toBe(true)
  expect(await count('light')).toBe(1)
  await makePost(payload, { title: 'Another light', publishedAt: OLD })
  await keeper.settled()
  expect(await count('light')).toBe(2)
  await keeper.stop()
  expect(errors).toEqual([])
})

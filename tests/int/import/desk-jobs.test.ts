import { existsSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { deskState } from '#import/desk/desk-state.ts'
import { DeskFolder } from '#import/desk/desk-folder.ts'
import { deskOf } from '#import/desk/import-desk.ts'
import { importState } from '#back-office/import/import-state.ts'
import { anyReport } from '#back-office/import/report-view.ts'
import { DeskClient, jobIn } from '../../support/import/desk.ts'
import { send } from '../../support/send.ts'
import { startTestSite, type TestSite } from '../../support/start-site.ts'
import { until } from '../../support/until.ts'
import { writeExport, wxr } from '../../support/wxr.ts'

let site: TestSite
let desk: DeskClient

beforeAll(async () => {
  site = await startTestSite()
  // Why a process has failed is in its log alone.
  site.payload.logger.level = 'error'
  desk = new DeskClient(site.origin, site.as.administrator)
}, 240_000)
afterAll(() => site.stop())

const POSTS = 250
/** A site of its own each time: what one test imports is not there for the next. */
const exportOf = (host: string): string =>
  writeExport(
    wxr({
      url: `https://${host}`,
      title: host,
      authors: [{ id: 1, login: 'ann', email: `ann@${host}`, name: 'Ann' }],
      items: Array.from({ length: POSTS }, (_, number) => ({
        id: number + 1,
        title: `Day ${String(number)}`,
        slug: `${host.replace('.', '-')}-${String(number)}`,
        author: 'ann',
        body: `<p>${'It rained again. '.repeat(20)}</p>`,
      })),
    }),
  )

const postsOf = async (host: string): Promise<number> => {
  const where = { 'imported.source': { equals: `wordpress:${host}` } }
  return (await site.payload.count({ collection: 'posts', where })).totalDocs
}

beforeEach(async () => {
  await desk.delete()
})

/** Begins to write and resolves when there is a part of the posts. */
const writeHalf = async (host: string): Promise<void> => {
  await desk.upload(exportOf(host))
  expect(jobIn(await desk.job('read'))['state']).toBe('done')
  expect((await desk.post('/jobs', { kind: 'write' })).status).toBe(200)
  await until(async () => (await postsOf(host)) >= 50, 120, 'The first posts')
}

const expectWhole = async (host: string): Promise<void> => {
  const state = deskState.parse(await desk.job('write'))
  expect(state.job?.state).toBe('done')
  expect(await postsOf(host)).toBe(POSTS)
  const report = anyReport.parse((await desk.get('/report')).body)
  expect(report).toMatchObject({ kind: 'write', items: POSTS })
}

describe('a job', () => {
  it('is alone: a second one, new files and a new start are refused with a sentence', async () => {
    await writeHalf('alone.example')
    const refused = [
      await desk.post('/jobs', { kind: 'write' }),
      await desk.post('/files', { name: 'more.xml', bytes: 10, stamp: 1 }),
      await desk.delete(),
    ]
    expect(refused.map(({ status }) => status)).toEqual([409, 409, 409])
    expect(refused[0]?.sentence).toContain('running already')
    expect(jobIn(await desk.settled())['state']).toBe('done')
    expect(await postsOf('alone.example')).toBe(POSTS)
  }, 240_000)

  it('leaves visitors their site', async () => {
    await writeHalf('polite.example')
    const state = deskState.parse((await desk.get()).body)
    expect(state.job?.state).toBe('running')
    expect((await send(site.origin, '/api/posts?limit=1')).status).toBe(200)
    const during = deskState.parse((await desk.get()).body)
    expect(during.job?.state).toBe('running')
    expect(during.job?.done).toBeLessThan(during.job?.total ?? 0)
    await desk.settled()
  }, 240_000)

  it('is called off between two transactions, and completed by going on', async () => {
    await writeHalf('stopped.example')
    expect((await desk.delete('/jobs')).status).toBe(200)
    expect(jobIn(await desk.settled())['state']).toBe('cancelled')
    const half = await postsOf('stopped.example')
    expect(half % 50).toBe(0)
    expect(half).toBeLessThan(POSTS)
    await expectWhole('stopped.example')
  }, 240_000)

  it('stops with the process, and is completed by going on', async () => {
    await writeHalf('halted.example')
    await deskOf(site.payload).stop()
    expect(jobIn((await desk.get()).body)['state']).toBe('interrupted')
    await expectWhole('halted.example')
  }, 240_000)

  it('is interrupted when its process has not been heard of for a while', async () => {
    await desk.upload(exportOf('killed.example'))
    await desk.job('read')
    const folder = new DeskFolder(process.env['DATA_DIR'] ?? '')
    const longAgo = Date.now() - 60_000
    await folder.change((state) => ({
      ...state,
      job: { kind: 'write', state: 'running', done: 1, total: 9, startedAt: 0, seenAt: longAgo },
    }))
    expect(jobIn((await desk.get()).body)['state']).toBe('interrupted')
    await expectWhole('killed.example')
  }, 240_000)
})

describe('the files of an import', () => {
  const DAY = 24 * 3_600_000
  const filesOn = async (day: number): Promise<number> => {
    await deskOf(site.payload).tidy(Date.now() + day * DAY)
    return deskState.parse((await desk.get()).body).files.length
  }

  it('go a week after it is finished; the report and the way back stay', async () => {
    await desk.upload(exportOf('kept.example'))
    expect(jobIn(await desk.job('read'))['state']).toBe('done')
    expect(await filesOn(30)).toBe(1)
    await desk.job('write')
    expect(await filesOn(6)).toBe(1)
    const { files } = deskState.parse((await desk.get()).body)
    const [file] = files
    if (file === undefined) throw new Error('No file')
    expect(existsSync(deskOf(site.payload).folder.pathOf(file))).toBe(true)
    expect(await filesOn(8)).toBe(0)
    expect(existsSync(deskOf(site.payload).folder.pathOf(file))).toBe(false)
    expect((await desk.get('/report')).status).toBe(200)
    expect(deskState.parse((await desk.get()).body).runs[0]?.title).toBe('kept.example')
  }, 240_000)
})

describe('the screen', () => {
  it('understands every state that the server tells', async () => {
    expect(importState.parse((await desk.get()).body).files).toEqual([])
    await desk.upload(exportOf('shape.example'))
    const read = importState.parse(await desk.job('read'))
    expect(read.found).toMatchObject({ title: 'shape.example', authors: [{ login: 'ann' }] })
    const tried = importState.parse(await desk.job('try', { options: read.options }))
    expect(tried.reportAt).toBeGreaterThan(0)
    expect(anyReport.parse((await desk.get('/report')).body)).toMatchObject({
      kind: 'try',
      counts: expect.arrayContaining([expect.objectContaining({ type: 'users', created: 1 })]),
    })
  }, 240_000)

  it('forgets what was decided about another export', async () => {
    const items = [{ id: 1, type: 'project', title: 'Bridge', slug: 'bridge' }]
    await desk.upload(writeExport(wxr({ url: 'https://first.example', items })))
    await desk.job('read')
    await desk.job('try', { options: { types: ['project=posts'] } })
    const { files } = deskState.parse((await desk.get()).body)
    await desk.delete(`/files/${files[0]?.id ?? ''}`)
    await desk.upload(exportOf('second.example'))
    expect(deskState.parse(await desk.job('read')).options.types).toEqual([])
    expect(jobIn(await desk.job('try'))['state']).toBe('done')
  }, 240_000)

  it('is not lent to another site: a cookie counts from the site’s own pages alone', async () => {
    const token = site.as.administrator['authorization']?.replace('JWT ', '') ?? ''
    const cookie = `${site.payload.config.cookiePrefix}-token=${token}`
    const { ownOrigins, env } = await import('#config/env.ts')
    const from = (origin: string) => new DeskClient(site.origin, { cookie, origin })
    expect((await from(ownOrigins(env)[0] ?? '').get()).status).toBe(200)
    const foreign = from('https://evil.example')
    expect((await foreign.get()).status).toBe(401)
    expect((await foreign.post('/jobs', { kind: 'write' })).status).toBe(401)
    expect((await foreign.delete()).status).toBe(401)
  })
})

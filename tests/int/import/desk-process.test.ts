import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { deskState } from '#import/desk/desk-state.ts'
import { deskOf } from '#import/desk/import-desk.ts'
import { DeskClient, jobIn } from '../../support/import/desk.ts'
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
beforeEach(async () => {
  await desk.delete()
})

const POSTS = 250
const exportOf = (host: string): string =>
  writeExport(
    wxr({
      url: `https://${host}`,
      title: host,
      items: Array.from({ length: POSTS }, (_, number) => ({
        id: number + 1,
        title: `Day ${String(number)}`,
        slug: `${host.replace('.', '-')}-${String(number)}`,
        body: `<p>${'It rained again. '.repeat(20)}</p>`,
      })),
    }),
  )

const postsOf = async (host: string): Promise<number> => {
  const where = { 'imported.source': { equals: `wordpress:${host}` } }
  return (await site.payload.count({ collection: 'posts', where })).totalDocs
}

/** The process that does the job, while one does. */
const pidOfJob = (): number => {
  const { pid } = deskOf(site.payload)
  if (pid === undefined) throw new Error('No process does a job')
  return pid
}

const isThere = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

const writeHalf = async (host: string): Promise<number> => {
  await desk.upload(exportOf(host))
  await desk.job('read')
  expect((await desk.post('/jobs', { kind: 'write' })).status).toBe(200)
  const pid = pidOfJob()
  await until(async () => (await postsOf(host)) >= 50, 120, 'The first posts')
  return pid
}

describe('the process of a job', () => {
  it('is another one than the site’s, and ends with the job', async () => {
    const pid = await writeHalf('apart.example')
    expect(pid).not.toBe(process.pid)
    expect(isThere(pid)).toBe(true)
    expect(jobIn(await desk.settled())['state']).toBe('done')
    expect(isThere(pid)).toBe(false)
    expect(deskOf(site.payload).pid).toBeUndefined()
  }, 240_000)

  it('works on what others leave', async () => {
    if (process.platform !== 'linux') return
    const pid = await writeHalf('nice.example')
    const nice = Number(readFileSync(`/proc/${String(pid)}/stat`, 'utf8').split(' ')[18])
    expect(nice).toBe(10)
    await desk.settled()
  }, 240_000)

  it('may die: the job has failed, the site says what to do, and going on completes it', async () => {
    const pid = await writeHalf('killed.example')
    process.kill(pid, 'SIGKILL')
    const { state, sentence } = jobIn(await desk.settled())
    expect([state, sentence]).toEqual(['failed', expect.stringContaining('too little memory')])
    const french = { ...site.as.administrator, 'accept-language': 'fr' }
    expect(jobIn((await new DeskClient(site.origin, french).get()).body)['sentence']).toContain(
      'manque de mémoire',
    )
    expect(await postsOf('killed.example')).toBeLessThan(POSTS)
    const whole = deskState.parse(await desk.job('write'))
    expect([whole.job?.state, await postsOf('killed.example')]).toEqual(['done', POSTS])
  }, 240_000)

  it('is started once more when it is gone before it was told what to do', async () => {
    await desk.upload(exportOf('again.example'))
    expect((await desk.post('/jobs', { kind: 'read' })).status).toBe(200)
    const pid = pidOfJob()
    process.kill(pid, 'SIGKILL')
    await until(() => Promise.resolve(pidOfJob() !== pid), 20, 'The next process')
    expect(jobIn(await desk.settled())['state']).toBe('done')
  }, 240_000)

  it('has noted the name of its run before it writes, so that a part can be undone', async () => {
    const pid = await writeHalf('noted.example')
    process.kill(pid, 'SIGKILL')
    const { runs } = deskState.parse(await desk.settled())
    expect(runs[0]).toMatchObject({ title: 'noted.example' })
    await desk.job('undo', { run: runs[0]?.run })
    expect(await postsOf('noted.example')).toBe(0)
  }, 240_000)

  it('is told by its system to end, and does so between two transactions', async () => {
    const pid = await writeHalf('told.example')
    process.kill(pid, 'SIGTERM')
    expect(jobIn(await desk.settled())['state']).toBe('interrupted')
    expect((await postsOf('told.example')) % 50).toBe(0)
  }, 240_000)

  it('ends with the site that started it, so that the next run does not meet it', async () => {
    const owner = path.join(import.meta.dirname, 'desk-owner-process.ts')
    const site = spawn(process.execPath, ['--import', 'tsx', owner, exportOf('orphan.example')], {
      env: { ...process.env },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const [printed] = await once(site.stdout, 'data')
    const pid = Number(String(printed))
    await until(async () => (await postsOf('orphan.example')) >= 50, 120, 'The first posts')
    expect(isThere(pid)).toBe(true)
    site.kill('SIGKILL')
    await until(() => Promise.resolve(!isThere(pid)), 20, 'The end of the process')
    expect(await postsOf('orphan.example')).toBeLessThan(POSTS)
    expect(jobIn(await desk.settled())['state']).toBe('interrupted')
    const whole = deskState.parse(await desk.job('write'))
    expect([whole.job?.state, await postsOf('orphan.example')]).toEqual(['done', POSTS])
  }, 240_000)
})

import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { deskState } from '#import/desk/desk-state.ts'
import { deskOf } from '#import/desk/import-desk.ts'
import { DeskClient, idIn, jobIn } from '../../support/import/desk.ts'
import { startTestSite, type TestSite } from '../../support/start-site.ts'
import { wxr } from '../../support/wxr.ts'

let site: TestSite
let desk: DeskClient

beforeAll(async () => {
  site = await startTestSite()
  // Why a process has failed is in its log alone.
  site.payload.logger.level = 'error'
  desk = new DeskClient(site.origin, site.as.administrator)
}, 120_000)
afterAll(() => site.stop())

const blog = wxr({
  title: 'The old blog',
  items: [{ id: 10, title: 'First', slug: 'first', body: '<p>One two three.</p>' }],
})

describe('a file on its way', () => {
  it('comes in parts, goes on where it broke off, and takes no part twice', async () => {
    const bytes = Buffer.from(blog)
    const announced = { name: 'C:\\fakepath\\../my export.xml', bytes: bytes.length, stamp: 7 }
    const id = idIn((await desk.post('/files', announced)).body['upload'])
    expect((await desk.part(id, 0, bytes.subarray(0, 500))).status).toBe(200)
    expect((await desk.part(id, 0, bytes.subarray(0, 500))).status).toBe(409)
    expect((await desk.part(id, 900, bytes.subarray(900))).status).toBe(409)
    const again = (await desk.post('/files', announced)).body['upload']
    expect(again).toMatchObject({ id, has: 500, name: 'my export.xml' })
    expect((await desk.post('/jobs', { kind: 'read' })).status).toBe(409)
    expect((await desk.part(id, 500, bytes.subarray(500))).status).toBe(200)
    expect(deskState.parse((await desk.get()).body).files).toMatchObject([{ has: bytes.length }])
    expect((await desk.delete(`/files/${id}`)).body['files']).toEqual([])
  })

  it('is refused when it can be no export, or is larger than it said', async () => {
    const zip = await desk.post('/files', { name: 'export.zip', bytes: 10, stamp: 1 })
    expect([zip.status, zip.sentence]).toEqual([422, expect.stringContaining('ZIP')])
    const huge = await desk.post('/files', { name: 'export.xml', bytes: 5e12, stamp: 1 })
    expect([huge.status, huge.sentence]).toEqual([413, expect.stringContaining('GB')])
    const small = await desk.post('/files', { name: 'export.xml', bytes: 3, stamp: 1 })
    const id = idIn(small.body['upload'])
    expect((await desk.part(id, 0, Buffer.from('four'))).status).toBe(409)
    await desk.delete()
  })

  it('streams outside the caps of JSON, a part at most at a time', async () => {
    const announced = { name: 'large.xml', bytes: 9_000_000, stamp: 1 }
    const id = idIn((await desk.post('/files', announced)).body['upload'])
    expect((await desk.part(id, 0, Buffer.alloc(5_000_000))).status).toBe(413)
    expect((await desk.part(id, 0, Buffer.alloc(4_000_000))).status).toBe(200)
    await desk.delete()
  })
})

describe('a file that a browser gets wrong', () => {
  it('keeps nothing of a part that is longer than the file', async () => {
    const bytes = Buffer.from(blog)
    const announced = { name: 'export.xml', bytes: bytes.length, stamp: 2 }
    const id = idIn((await desk.post('/files', announced)).body['upload'])
    const longer = Buffer.concat([bytes, Buffer.from('<more/>')])
    expect((await desk.part(id, 0, longer)).status).toBe(409)
    expect((await desk.part(id, 0, bytes)).status).toBe(200)
    expect(jobIn(await desk.job('read'))).toMatchObject({ state: 'done' })
    await desk.delete()
  }, 120_000)

  it('may have a name as long as its system lets it have, in any script', async () => {
    const announced = { name: `${'あ'.repeat(250)}.xml`, bytes: 3, stamp: 1 }
    const answered = await desk.post('/files', announced)
    expect([answered.status, answered.body['upload']]).toEqual([
      200,
      expect.objectContaining({ name: expect.stringMatching(/^あ{30,}\.xml$/) }),
    ])
    await desk.delete()
  })

  it('is to be chosen again when it has gone from the disk', async () => {
    const announced = { name: 'gone.xml', bytes: 3, stamp: 1 }
    const id = idIn((await desk.post('/files', announced)).body['upload'])
    rmSync(deskOf(site.payload).folder.pathOf({ id, name: 'gone.xml' }))
    const { status, sentence } = await desk.part(id, 0, Buffer.from('abc'))
    expect([status, sentence]).toEqual([404, expect.stringContaining('choose it again')])
    await desk.delete()
  })
})

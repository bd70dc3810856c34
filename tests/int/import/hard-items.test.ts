import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { importFiles } from '../../support/import-site.ts'
import { startFrontSite, type FrontSite } from '../../support/front-site.ts'
import { wxr, writeExport, type TestItem } from '../../support/wxr.ts'

const url = 'https://old.example'
const post = (id: number, more: Partial<TestItem> = {}): TestItem => ({
  ...{ id, title: `Post ${id}`, slug: `post-${id}`, body: `<p>Words of ${id}.</p>` },
  link: `${url}/2012/01/post-${id}/`,
  ...more,
})

let site: FrontSite
beforeAll(async () => {
  site = await startFrontSite()
})
afterAll(() => site.stop())

const bodyOf = async (id: number): Promise<string> => (await site.get(`/2012/01/post-${id}`)).body

describe('items that are hard to read', () => {
  it('do not end the run: a file whose name is Latin-1', async () => {
    const latin = `<img src="${url}/wp-content/uploads/2008/05/caf%E9.jpg">`
    const items = [post(1, { body: latin }), post(2)]
    const { report } = await importFiles(site.payload, [writeExport(wxr({ items }))])
    expect(report.counts.get('posts')).toMatchObject({ created: 2, failed: 0 })
    const { docs } = await site.payload.find({ collection: 'media' })
    expect(docs.map(({ title }) => title)).toEqual(['caf%E9.jpg'])
    expect(await bodyOf(2)).toContain('Words of 2.')
  })
})

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { undoRun } from '#import/undo/undo-run.ts'
import { undoText } from '#import/undo/undo-text.ts'
import { importFiles, type Imported } from '../../support/import-site.ts'
import { startFrontSite, type FrontSite } from '../../support/front-site.ts'
import { wxr, writeExport, type TestItem } from '../../support/wxr.ts'

const url = 'https://old.example'
const post = (id: number, more: Partial<TestItem> = {}): TestItem => ({
  ...{ id, title: `Post ${id}`, slug: `post-${id}`, body: `<p>Words of ${id}.</p>` },
  link: `${url}/2012/01/post-${id}/`,
  ...more,
})
const page = (id: number, slug: string, more: Partial<TestItem> = {}): TestItem =>
  post(id, { type: 'page', slug, link: `${url}/${slug}/`, ...more })
const photo: TestItem = {
  ...{ id: 50, type: 'attachment', title: 'Photo', link: `${url}/photo/` },
  attachmentUrl: `${url}/wp-content/uploads/2012/01/photo.jpg`,
}

let site: FrontSite
beforeAll(async () => {
  site = await startFrontSite()
})
afterAll(() => site.stop())

const run = (items: TestItem[]): Promise<Imported> =>
  importFiles(site.payload, [writeExport(wxr({ items }))])

const statusOf = async (path: string): Promise<number> => (await site.get(path)).status

async function stored(slug: string) {
  const { docs } = await site.payload.find({
    collection: 'posts',
    where: { slug: { equals: slug } },
    depth: 0,
  })
  return docs[0]
}

describe('what a newer export no longer has', () => {
  let second: Imported
  beforeAll(async () => {
    await run([
      photo,
      post(1, { status: 'trash' }),
      post(2, {
        excerpt: 'Short.',
        password: 'secret',
        meta: { _thumbnail_id: '50', '_yoast_wpseo_meta-robots-noindex': '1' },
      }),
      post(3),
      page(10, 'above'),
      page(11, 'moved', { parent: 10, link: `${url}/above/moved/` }),
      page(12, 'child', { parent: 11, link: `${url}/above/moved/child/` }),
    ])
    second = await run([
      photo,
      post(1),
      post(2),
      post(3, { status: 'trash' }),
      page(10, 'above'),
      page(11, 'moved'),
      page(12, 'child', { parent: 11, link: `${url}/moved/child/` }),
    ])
  })

  it('leaves the trash when it was restored, and goes there when it was thrown away', async () => {
    expect(await statusOf('/2012/01/post-1')).toBe(200)
    expect(await statusOf('/2012/01/post-3')).toBe(410)
  })

  it('goes: excerpt, image, password and noindex', async () => {
    const document = await stored('post-2')
    expect(document).toMatchObject({ excerpt: null, featuredImage: null, password: null })
    expect(document?.seo?.noindex).toBe(false)
    const answer = await site.get('/2012/01/post-2')
    expect(answer.body).toContain('Words of 2.')
    expect(answer.body).not.toContain('noindex')
  })

  it('moves a page to the top, with those below it and a redirect from before', async () => {
    expect(await statusOf('/moved')).toBe(200)
    expect(await statusOf('/moved/child')).toBe(200)
    const former = await site.get('/above/moved')
    expect([former.status, former.headers.get('location')]).toEqual([301, '/moved'])
  })

  it('stays when the run that only updated it is undone', async () => {
    const report = await undoRun(site.payload, second.run)
    expect(report.removed.size).toBe(0)
    expect(undoText(report, second.run)).toContain('only updated stays')
    expect(await statusOf('/2012/01/post-1')).toBe(200)
  })
})

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { importFiles, type Imported } from '../../support/import-site.ts'
import { startFrontSite, type FrontSite } from '../../support/front-site.ts'
import { wxr, writeExport, type TestItem } from '../../support/wxr.ts'

const url = 'https://old.example'
const none = '0000-00-00 00:00:00'
const post = (id: number, slug: string, more: Partial<TestItem> = {}): TestItem => ({
  ...{ id, slug, title: `Title ${id}`, body: `<p>Words of ${id}.</p>`, link: `${url}/${slug}/` },
  ...more,
})
const page = (id: number, slug: string, more: Partial<TestItem> = {}): TestItem =>
  post(id, slug, { type: 'page', ...more })

const items: TestItem[] = [
  post(1, 'plain'),
  post(2, 'someday', { status: 'future', date: none }),
  post(3, 'inherited', { status: 'inherit' }),
  post(4, 'blank', { password: ' ' }),
  post(5, 'shouted', { status: 'PUBLISH' }),
  post(6, 'event', { date: '2098-01-01 10:00:00', modifiedGmt: '2012-01-01 10:00:00' }),
  post(7, 'undated', { date: none }),
  page(20, 'admin'),
  page(21, 'plans', { parent: 20, link: `${url}/admin/plans/` }),
  page(22, 'feed'),
  page(23, 'first', { parent: 22, link: `${url}/feed/first/` }),
  page(30, 'office', { status: 'private' }),
  page(31, 'hours', { parent: 30, link: `${url}/office/hours/` }),
  page(32, 'gone__trashed', { status: 'trash' }),
  page(33, 'left', { parent: 32, link: `${url}/gone/left/` }),
  post(40, 'talk', {
    comments: [
      { id: 7, text: 'First word' },
      { id: 7, text: 'Another word with that number' },
      { id: 7, text: 'First word' },
      { id: 8, text: 'An answer', parent: 7 },
    ],
  }),
]

let site: FrontSite
let imported: Imported
beforeAll(async () => {
  site = await startFrontSite()
  const file = writeExport(wxr({ items }))
  imported = await importFiles(site.payload, [file])
})
afterAll(() => site.stop())

const reportedPath = (id: number): string | undefined =>
  imported.report.items.find(({ item }) => item.includes(` ${id} `))?.path

describe('what the old site did not show', () => {
  it.each([
    ['is to be published without a date', 2, '/someday'],
    ['has the state of files and revisions', 3, '/inherited'],
    ['has a state that WordPress does not know', 5, '/shouted'],
    ['is private', 30, '/office'],
    ['lies in the trash', 32, '/gone'],
  ])('is not shown here: what %s', async (_, id, path) => {
    const { status, body } = await site.get(path)
    expect(status).toBe(404)
    expect(body).not.toContain(`Words of ${id}.`)
  })

  it('stays behind its password, though that is a blank', async () => {
    const { body } = await site.get('/blank')
    expect(body).not.toContain('Words of 4.')
    for (const path of ['/', '/feed', '/sitemap.xml'])
      expect((await site.get(path)).body).not.toContain('Words of 4.')
    const { docs } = await site.payload.find({
      ...{ collection: 'posts', where: { slug: { equals: 'blank' } } },
    })
    expect(docs[0]).toMatchObject({ visibility: 'password', password: ' ' })
  })
})

describe('what the old site did show', () => {
  it.each([
    ['with a date to come', 6, '/event'],
    ['without a date', 7, '/undated'],
    ['below a private page', 31, '/office/hours'],
    ['below a page in the trash', 33, '/gone/left'],
  ])('is shown here, at its address: %s', async (_, id, path) => {
    const { status, body } = await site.get(path)
    expect([status, body.includes(`Words of ${id}.`)]).toEqual([200, true])
  })

  it('has its date told, when that is to come', () => {
    const told = imported.report.warnings.filter(({ code }) => code === 'date-ahead')
    expect(told.map(({ item, message }) => [item, message])).toEqual([
      ['post 6 “Title 6”', expect.stringContaining('2098-01-01')],
    ])
  })
})

describe('a page at an address of the house', () => {
  it.each([20, 21, 22, 23])('stands where the report says (%i)', async (id) => {
    const path = reportedPath(id) ?? ''
    const { status, body } = await site.get(path)
    expect([status, body.includes(`Words of ${id}.`)]).toEqual([200, true])
  })

  it('keeps its slug below a page that could not keep its own', () => {
    expect([reportedPath(20), reportedPath(21)]).toEqual(['/admin-20', '/admin-20/plans'])
    expect([reportedPath(22), reportedPath(23)]).toEqual(['/feed-22', '/feed-22/first'])
  })
})

describe('comments whose numbers say little', () => {
  it('are all there, those that come twice once', async () => {
    const { body } = await site.get('/talk')
    expect(body.match(/First word/g)).toHaveLength(1)
    expect(body).toContain('Another word with that number')
    expect(body).toContain('An answer')
    expect(imported.report.counts.get('comments')).toMatchObject({ created: 3, failed: 0 })
  })
})

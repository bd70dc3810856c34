import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { importFiles, type Imported } from '../../support/import-site.ts'
import { startFrontSite, type FrontSite } from '../../support/front-site.ts'
import { wxr, writeExport, type TestItem } from '../../support/wxr.ts'

const url = 'https://old.example'
const post = (id: number, slug: string, more: Partial<TestItem> = {}): TestItem => ({
  id,
  slug,
  title: `Post ${id}`,
  body: `<p>Words of number ${id}.</p>`,
  link: `${url}/2012/01/${slug}/`,
  ...more,
})
const page = (id: number, slug: string, more: Partial<TestItem> = {}): TestItem =>
  post(id, slug, { type: 'page', title: `Page ${id}`, link: `${url}/${slug}/`, ...more })

/** Each of these broke some importer once. */
const items: TestItem[] = [
  post(1, 'plain'),
  post(2, 'feed'),
  post(3, 'page'),
  post(4, '%e3%81%93%e3%82%93%e3%81%ab%e3%81%a1%e3%81%af'),
  post(5, '%d9%85%d8%b1%d8%ad%d8%a8%d8%a7-%d8%a8%d8%a7%d9%84%d8%b9%d8%a7%d9%84%d9%85'),
  post(6, '%e2%9d%a4'),
  post(7, '2012'),
  post(8, 'no-title', { title: '' }),
  post(9, 'zero-dates', {
    dateGmt: '0000-00-00 00:00:00',
    link: `${url}/2012/01/zero-dates/`,
  }),
  post(10, 'plain', { date: '2012-02-03 10:00:00', link: `${url}/2012/02/plain/` }),
  post(11, 'under_score.and.dots'),
  post(12, 'UPPER-Case'),
  post(13, `${'very-long-'.repeat(18)}slug`),
  post(14, 'nobody', { author: 'not-listed' }),
  post(15, 'emoji-title', { title: '🎉' }),
  post(16, 'no-category', { terms: [] }),
  post(17, 'moved', { link: `${url}/a/completely/different/place/` }),
  post(18, 'quote-s', { title: 'It’s “quoted” & <em>so</em> on', body: ']]> inside ]]>' }),
  page(30, 'about'),
  page(31, 'team', { parent: 30, link: `${url}/about/team/` }),
  page(32, 'team', { link: `${url}/team/` }),
  page(33, 'orphan', { parent: 999, link: `${url}/gone/orphan/` }),
  page(34, 'ring-a', { parent: 35, link: `${url}/ring-b/ring-a/` }),
  page(35, 'ring-b', { parent: 34, link: `${url}/ring-a/ring-b/` }),
  page(36, '2012', { link: `${url}/2012-2/` }),
  page(37, '', { title: 'Without a slug', link: `${url}/without-a-slug/` }),
  page(38, '%e2%9d%a4%e2%9d%a4', { title: '❤', link: `${url}/%e2%9d%a4%e2%9d%a4/` }),
  page(39, 'child-of-heart', { parent: 38, link: `${url}/%e2%9d%a4%e2%9d%a4/child-of-heart/` }),
  page(40, 'below-draft', { parent: 41, link: `${url}/a-draft/below-draft/` }),
  page(41, 'a-draft', { status: 'draft' }),
  page(42, 'tag', { link: `${url}/tag/` }),
  page(43, 'category', { link: `${url}/category/` }),
  page(44, 'en', { link: `${url}/en/` }),
]

let site: FrontSite
let imported: Imported

beforeAll(async () => {
  site = await startFrontSite()
  const file = writeExport(
    wxr({
      items,
      authors: [{ id: 1, login: 'ann', email: 'ann@old.example', name: 'Ann' }],
    }),
  )
  imported = await importFiles(site.payload, [file])
})
afterAll(() => site.stop())

describe('an export full of oddities', () => {
  it('stores every item', () => {
    const failures = imported.report.warnings.filter(({ code }) => code === 'not-stored')
    expect(failures).toEqual([])
  })

  it.each(
    items
      .filter(({ status }) => status === undefined)
      .map((item) => [item.id, (item.link ?? '').slice(url.length)]),
  )('answers item %i at its own path %s', async (_, path) => {
    const wanted = String(path).replace(/\/$/, '').toLowerCase()
    const answer = await site.get(wanted)
    expect([answer.status, answer.headers.get('location')]).toEqual([200, null])
  })
})

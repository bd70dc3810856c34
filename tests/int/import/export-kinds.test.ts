import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { importFiles } from '../../support/import-site.ts'
import { startFrontSite, type FrontSite } from '../../support/front-site.ts'
import { wxr, writeExport, type TestItem } from '../../support/wxr.ts'

let site: FrontSite
beforeAll(async () => {
  site = await startFrontSite()
})
afterAll(() => site.stop())

const exportOf = (url: string, items: TestItem[], version?: string): string =>
  wxr({
    ...{ url, items, authors: [{ id: 1, login: 'ann', email: 'ann@old.example', name: 'Ann' }] },
    terms: [{ id: 3, slug: 'news', name: 'News' }],
    ...(version !== undefined && { version }),
  })

const post = (url: string, id: number, slug: string): TestItem => ({
  ...{ id, slug, title: `Post ${slug}`, link: `${url}/2012/01/${slug}/`, body: `Words of ${slug}` },
  terms: [['category', 'news', 'News']],
  comments: [{ id: id * 10, text: `On ${slug}` }],
})

/** As WordPress wrote it in its first years: no lists with numbers, no names of authors. */
const asVersion10 = (xml: string): string =>
  xml
    .replaceAll(/<wp:author>.*?<\/wp:author>/gs, '')
    .replaceAll(/<wp:term_id>.*?<\/wp:term_id>/gs, '')
    .replaceAll(/<wp:base_(site|blog)_url>.*?<\/wp:base_\1_url>/gs, '')

const overHttps = (xml: string): string =>
  xml.replaceAll('http://wordpress.org/export', 'https://wordpress.org/export')

const kinds: [string, string, (url: string) => string][] = [
  ['of version 1.0', 'a', (url) => asVersion10(exportOf(url, [post(url, 1, 'one-a')], '1.0'))],
  ['of version 1.1', 'b', (url) => exportOf(url, [post(url, 1, 'one-b')], '1.1')],
  ['of version 1.2', 'c', (url) => exportOf(url, [post(url, 1, 'one-c')])],
  [
    'with the namespace over https',
    'd',
    (url) => overHttps(exportOf(url, [post(url, 1, 'one-d')])),
  ],
  [
    'of WordPress.com',
    'e',
    // The base address is that of the whole network, and files lie on another host.
    (url) =>
      exportOf(url, [post(url, 1, 'one-e')])
        .replace(/<wp:base_site_url>.*?</, '<wp:base_site_url>http://wordpress.com/<')
        .replace('</title>', '</title><generator>http://wordpress.com/</generator>'),
  ],
]

describe('an export', () => {
  it.each(kinds)('%s comes in whole', async (_, name, make) => {
    const { report } = await importFiles(site.payload, [
      writeExport(make(`https://${name}.example`)),
    ])
    expect(report.warnings.filter(({ code }) => code === 'not-stored')).toEqual([])
    const { status, body } = await site.get(`/2012/01/one-${name}`)
    expect(status).toBe(200)
    for (const shown of [`Words of one-${name}`, 'News', `On one-${name}`])
      expect(body).toContain(shown)
  })

  it('with the home, the page of posts and the place of a plugin’s type as a person says', async () => {
    const url = 'https://f.example'
    const page = (id: number, slug: string): TestItem => ({
      ...{ id, type: 'page', slug, title: `Page ${slug}`, link: `${url}/${slug}/`, body: slug },
    })
    const project = { ...page(3, 'bridge'), type: 'project', link: `${url}/project/bridge/` }
    const file = writeExport(
      exportOf(url, [page(1, 'welcome-f'), page(2, 'journal'), project, post(url, 4, 'one-f')]),
    )
    await importFiles(site.payload, [file], {
      ...{ home: 'welcome-f', postsPage: 'journal', map: ['project=pages:/projects'] },
    })
    expect((await site.get('/')).body).toContain('<p>welcome-f</p>')
    expect((await site.get('/')).body).toContain('<title>Old site</title>')
    expect((await site.get('/journal')).body).toContain('Post one-f')
    // It keeps the address that it had, whatever page it stands below.
    expect((await site.get('/project/bridge')).status).toBe(200)
    const { docs } = await site.payload.find({
      ...{ collection: 'pages', depth: 1, where: { slug: { equals: 'bridge' } } },
    })
    expect(docs[0]?.parent).toMatchObject({ slug: 'projects' })
  })

  it('in parts is one site, whichever part comes first', async () => {
    const url = 'https://g.example'
    const first = exportOf(url, [post(url, 1, 'one-g')])
    const second = exportOf(url, [
      { ...post(url, 2, 'two-g'), body: `<a href="${url}/?p=1">One</a>` },
    ])
    await importFiles(site.payload, [writeExport(second), writeExport(first)])
    expect((await site.get('/2012/01/two-g')).body).toContain('href="/2012/01/one-g"')
  })
})

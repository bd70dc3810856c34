import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { importFiles, type Imported } from '../../support/import-site.ts'
import { startFrontSite, type FrontSite } from '../../support/front-site.ts'
import { wxr, writeExport, type TestItem } from '../../support/wxr.ts'

const url = 'https://old.example'
const page = (id: number, slug: string, more: Partial<TestItem> = {}): TestItem => ({
  ...{ id, type: 'page', slug, title: `Page ${slug}`, link: `${url}/${slug}/`, body: 'x', ...more },
})
const menu = (id: number, title: string, body: string): TestItem => ({
  ...{ id, type: 'wp_navigation', title, slug: `navigation-${id}`, body },
})

const oldSite = wxr({
  terms: [{ id: 3, slug: 'news', name: 'News' }],
  items: [
    page(10, 'about', { order: 2 }),
    page(11, 'team', { parent: 10, link: `${url}/about/team/` }),
    page(12, 'zebra', { order: 1 }),
    page(13, 'secret', { status: 'private' }),
    { id: 14, title: 'Filed', slug: 'filed', terms: [['category', 'news', 'News']], body: 'x' },
    menu(20, 'Footer links', '<!-- wp:page-list /-->'),
    menu(
      21,
      'Navigation',
      `<!-- wp:home-link {"label":"Start"} /-->
<!-- wp:navigation-submenu {"label":"About \\u0026amp; \\u003cem\\u003eus\\u003c/em\\u003e","type":"page","id":10,"url":"${url}/about/","kind":"post-type"} -->
<!-- wp:navigation-link {"label":"Team","type":"page","id":11,"url":"${url}/about/team/","kind":"post-type"} /-->
<!-- wp:navigation-link {"label":"Elsewhere","url":"https://elsewhere.example/","kind":"custom","opensInNewTab":true} /-->
<!-- /wp:navigation-submenu -->
<!-- wp:navigation-link {"label":"News","type":"category","id":3,"url":"${url}/category/news/","kind":"taxonomy"} /-->
<!-- wp:navigation-link {"label":"Gone","type":"page","id":999,"url":"${url}/gone/","kind":"post-type"} /-->`,
    ),
    {
      ...{ id: 30, type: 'wp_template_part', title: 'Header', slug: 'header' },
      body: '<!-- wp:group --><!-- wp:navigation {"ref":21,"layout":{"type":"flex"}} /--><!-- /wp:group -->',
    },
  ],
})

let site: FrontSite
let imported: Imported

beforeAll(async () => {
  site = await startFrontSite()
  imported = await importFiles(site.payload, [writeExport(oldSite)])
})
afterAll(() => site.stop())

async function linesOf(title: string) {
  const { docs } = await site.payload.find({
    ...{ collection: 'menus', depth: 1, where: { title: { equals: title } } },
  })
  return (docs[0]?.items ?? []).map(({ label, depth }) => [label, depth])
}

describe('menus of a block theme', () => {
  it('come with their lines and those below them', async () => {
    expect(await linesOf('Navigation')).toEqual([
      ['Start', 0],
      ['About & us', 0],
      ['Team', 1],
      ['Elsewhere', 1],
      ['News', 0],
    ])
  })

  it('have the pages where a block stood for all of them, in order, without private ones', async () => {
    expect(await linesOf('Footer links')).toEqual([
      ['Page zebra', 0],
      ['Page about', 0],
      ['Page team', 1],
    ])
  })

  it('stand in the header as they did on the old site', async () => {
    const { body } = await site.get('/about')
    for (const link of [
      'href="/about/team"',
      'href="/category/news"',
      'https://elsewhere.example/',
    ])
      expect(body).toContain(link)
    expect(imported.report.settings.map(({ message }) => message).join()).toContain('“Navigation”')
  })

  it('say which line leads nowhere', () => {
    const lost = imported.report.warnings.filter(({ code }) => code === 'menu-target-missing')
    expect(lost.map(({ message }) => message).join()).toContain('page 999')
  })
})

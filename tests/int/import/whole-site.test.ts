import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { seedStarter } from '#content/seed/seed-starter.ts'
import type { Page, Post } from '#content/payload-types.ts'
import { importFiles, type Imported } from '../../support/import-site.ts'
import { startFrontSite, type FrontSite } from '../../support/front-site.ts'
import { wxr, writeExport } from '../../support/wxr.ts'

const url = 'https://old.example'
const robots = 'a:1:{i:0;s:7:"noindex";}'

const oldSite = wxr({
  title: 'Le vieux site',
  tagline: 'Depuis 2012',
  language: 'fr-FR',
  authors: [{ id: 1, login: 'ann', email: 'ann@old.example', name: 'Ann' }],
  terms: [
    { id: 3, slug: 'news', name: 'News' },
    { id: 4, slug: 'sport', name: 'Sport' },
    { id: 10, slug: 'fr', name: 'Français', taxonomy: 'language' },
    { id: 11, slug: 'en', name: 'English', taxonomy: 'language' },
    {
      ...{ id: 12, slug: 'pll_1', name: 'pll_1', taxonomy: 'term_translations' },
      description: 'a:2:{s:2:"fr";i:3;s:2:"en";i:4;}',
    },
    { id: 20, slug: 'main-menu', name: 'Main menu', taxonomy: 'nav_menu' },
  ],
  items: [
    { id: 1, type: 'page', title: 'Accueil', slug: 'accueil', link: `${url}/`, body: 'Bienvenue' },
    { id: 2, type: 'page', title: 'Blog', slug: 'blog', link: `${url}/blog/`, body: '' },
    {
      ...{ id: 3, type: 'page', title: 'Large', slug: 'large', link: `${url}/large/`, body: 'x' },
      meta: { _wp_page_template: 'templates/full-width.php', reading_time: '7 minutes' },
    },
    {
      ...{ id: 11, title: 'Bonjour', slug: 'bonjour', link: `${url}/2012/01/bonjour/` },
      body: '<!-- wp:block {"ref":40} /-->',
      terms: [
        ['category', 'news', 'News'],
        ['category', 'sport', 'Sport'],
        ['language', 'fr', 'Français'],
        ['post_translations', 'pll_9', 'pll_9'],
      ],
      meta: {
        _yoast_wpseo_title: '%%title%% par %%name%% %%page%% %%sep%% %%sitename%%',
        _yoast_wpseo_metadesc: 'De %%sitename%%',
        '_yoast_wpseo_meta-robots-noindex': '1',
        _yoast_wpseo_canonical: 'https://elsewhere.example/bonjour',
        _yoast_wpseo_primary_category: '4',
      },
      comments: [
        { id: 1, text: 'Premier' },
        { id: 2, text: 'Réponse', parent: 1 },
        { id: 3, text: 'Indésirable', approved: 'spam' },
        { id: 4, text: '[…] liked […]', type: 'pingback', author: 'Other blog' },
      ],
    },
    {
      ...{ id: 12, title: 'Hello', slug: 'hello', link: `${url}/en/2012/01/hello/`, body: 'Hi' },
      terms: [
        ['language', 'en', 'English'],
        ['post_translations', 'pll_9', 'pll_9'],
      ],
      meta: { rank_math_title: '%title% %sep% %sitename%', rank_math_robots: robots },
    },
    { id: 13, status: 'pending', title: 'À relire', slug: 'a-relire', body: 'x' },
    { id: 14, status: 'trash', title: 'Jeté', slug: 'jete__trashed', body: 'x' },
    {
      ...{ id: 15, status: 'private', title: 'Privé', slug: 'prive', body: 'Secret words' },
      link: `${url}/2012/01/prive/`,
    },
    {
      ...{ id: 16, title: 'Gardé', slug: 'garde', body: 'Locked words', password: 'sesame' },
      link: `${url}/2012/01/garde/`,
      sticky: true,
    },
    {
      ...{ id: 17, status: 'future', title: 'Demain', slug: 'demain', body: 'x' },
      date: '2199-01-01 10:00:00',
    },
    { id: 40, type: 'wp_block', title: 'Shared', slug: 'shared', body: '<p>Shared words.</p>' },
    {
      ...{ id: 50, type: 'project', title: 'Bridge', slug: 'bridge', body: 'Built.' },
      link: `${url}/projects/bridge/`,
    },
    { id: 51, type: 'recipe', title: 'Cake', slug: 'cake', body: 'Sweet.', link: `${url}/r/cake/` },
    {
      ...{ id: 60, type: 'nav_menu_item', title: 'Le blog', order: 1 },
      terms: [['nav_menu', 'main-menu', 'Main menu']],
      meta: {
        _menu_item_type: 'post_type',
        _menu_item_object: 'page',
        _menu_item_object_id: '2',
      },
    },
  ],
})

let site: FrontSite
let imported: Imported

beforeAll(async () => {
  site = await startFrontSite()
  await seedStarter(site.payload)
  imported = await importFiles(site.payload, [writeExport(oldSite)], {
    map: ['project=pages:/projects'],
  })
})
afterAll(() => site.stop())

const postOf = async (slug: string): Promise<Post | undefined> => {
  const where = { slug: { equals: slug } }
  const found = await site.payload.find({ collection: 'posts', where, depth: 0, trash: true })
  return found.docs[0]
}
const pageOf = async (slug: string): Promise<Page | undefined> => {
  const where = { slug: { equals: slug } }
  return (await site.payload.find({ collection: 'pages', where, depth: 0 })).docs[0]
}

describe('a site after an import into its starter content', () => {
  it('stores everything', () => {
    expect(imported.report.warnings.filter(({ code }) => code === 'not-stored')).toEqual([])
  })

  it('is the old one: title, tagline, languages, home, page of the posts and menu', async () => {
    const settings = await site.payload.findGlobal({ slug: 'site', depth: 0 })
    expect(settings.languages?.map(({ code }) => code)).toEqual(['fr', 'en'])
    const home = await site.get('/')
    expect(home.body).toContain('Bienvenue')
    expect(home.body).toContain('Le vieux site')
    expect(home.body).toContain('Le blog')
    expect((await site.get('/blog')).body).toContain('Bonjour')
  })

  it('has nothing left of the starter but its layouts', async () => {
    for (const collection of ['categories', 'tags', 'media', 'comments'] as const) {
      const { docs } = await site.payload.find({ collection, pagination: false, depth: 0 })
      expect(docs.filter(({ imported: from }) => !from?.run)).toEqual([])
    }
    expect((await site.get('/about')).status).toBe(404)
  })

  it('keeps states, visibility and what is sticky', async () => {
    expect(await postOf('a-relire')).toMatchObject({ _status: 'draft', review: 'requested' })
    expect((await postOf('jete'))?.deletedAt).toBeTruthy()
    expect(await postOf('garde')).toMatchObject({ visibility: 'password', sticky: true })
    expect((await site.get('/2012/01/prive')).status).toBe(404)
    expect((await site.get('/2012/01/garde')).body).not.toContain('Locked words')
    expect((await site.get('/2199/01/demain')).status).toBe(404)
  })

  it('keeps what search engines are told, with variables filled', async () => {
    const post = await postOf('bonjour')
    expect(post?.seo).toMatchObject({
      title: 'Bonjour par Ann',
      description: 'De Le vieux site',
      canonical: 'https://elsewhere.example/bonjour',
      noindex: true,
    })
    expect((await postOf('hello'))?.seo).toMatchObject({ title: 'Hello', noindex: true })
  })

  it('puts the main category first', async () => {
    const post = await postOf('bonjour')
    const { docs } = await site.payload.find({ collection: 'categories', depth: 0 })
    const names = post?.categories?.map((id) => docs.find((term) => term.id === id)?.title)
    expect(names).toEqual(['Sport', 'News'])
    expect(docs.find(({ title }) => title === 'Sport')?.language).toBe('en')
  })

  it('joins translations', async () => {
    const [one, two] = [await postOf('bonjour'), await postOf('hello')]
    expect([one?.language, two?.language]).toEqual(['fr', 'en'])
    expect(one?.translationGroup).toBe(two?.translationGroup)
    expect((await site.get('/en/2012/01/hello')).status).toBe(200)
  })

  it('shows comments in threads, with pingbacks, without spam', async () => {
    const { docs } = await site.payload.find({ collection: 'comments', depth: 0, sort: 'id' })
    expect(docs.map(({ kind }) => kind).sort()).toEqual([
      ...['comment', 'comment', 'comment', 'pingback'],
    ])
    expect(docs.filter(({ parent }) => parent)).toHaveLength(1)
    const { body } = await site.get('/2012/01/bonjour')
    expect(body).toContain('Réponse')
    expect(body).not.toContain('Indésirable')
  })

  it('shows a synced pattern where a text refers to it', async () => {
    expect((await site.get('/2012/01/bonjour')).body).toContain('Shared words.')
  })

  it('makes a layout of a page template', async () => {
    const page = await pageOf('large')
    const { docs } = await site.payload.find({ collection: 'layouts', depth: 0 })
    expect(docs.find(({ id }) => id === page?.layout)).toMatchObject({
      title: 'Full width',
      sidebar: [],
    })
  })

  it('keeps unknown meta beside the document', async () => {
    expect((await pageOf('large'))?.imported?.data).toMatchObject({
      meta: [{ key: 'reading_time', value: '7 minutes' }],
    })
  })

  it('takes a mapped type as pages below the page named, and an unmapped one as drafts', async () => {
    const [project, base] = [await pageOf('bridge'), await pageOf('projects')]
    expect(project?.parent).toBe(base?.id)
    expect((await site.get('/projects/bridge')).status).toBe(200)
    expect(await postOf('cake')).toMatchObject({ _status: 'draft' })
    expect(imported.report.warnings.map(({ code }) => code)).toContain('type-unknown')
  })

  it('names in the report what is left to do, with a place for each', () => {
    const { left, settings } = imported.report
    expect(left.every(({ at }) => at?.startsWith('/admin/'))).toBe(true)
    expect(settings.map(({ message }) => message).join()).toContain('“Accueil”')
  })
})

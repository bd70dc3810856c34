import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Site } from '#content/payload-types.ts'
import { countQueries } from '../../support/count-queries.ts'
import { makePage, makePost, startFrontSite, type FrontSite } from '../../support/front-site.ts'
import { htmlErrors } from '../../support/html-errors.ts'
import { startRest, type Rest } from '../../support/rest.ts'

type Lists = NonNullable<NonNullable<Site['languages']>[number]['lists']>

const own: Lists = {
  posts: { title: 'From the wings', intro: 'Written at night.' },
  dates: { title: 'Nights of {date}', intro: 'All that was played in {date}.\n\nAnd <b>more</b>.' },
  authors: { title: 'Everything by {name}', intro: '{name} writes for us.' },
  search: { title: 'Ask the archive', results: 'About {query}', intro: 'Since 1927.' },
}

let site: FrontSite
let rest: Rest
const save = (lists: Lists | undefined, french?: Lists) =>
  rest.as(site.users.administrator).post('/globals/site', {
    languages: [
      { code: 'en', title: 'The Wings', tagline: 'A tagline', ...(lists && { lists }) },
      { code: 'fr', title: 'Les coulisses', ...(french && { lists: french }) },
    ],
    _status: 'published',
  })

beforeAll(async () => {
  site = await startFrontSite()
  rest = await startRest(site.payload)
  const { payload, users } = site
  const publishedAt = '2026-03-04T10:00:00.000Z'
  const authors = [users.author.id]
  await payload.update({
    ...{ collection: 'users', id: users.author.id, data: { bio: 'Lights lamps.' } },
  })
  await makePost(payload, { title: 'Lamps', slug: 'lamps', language: 'en', publishedAt, authors })
  await makePost(payload, { title: 'Lampes', slug: 'lampes', language: 'fr', publishedAt, authors })
}, 60_000)
afterAll(async () => {
  await rest.stop()
  await site.stop()
})

const titleOf = (html: string) => /<title>([^<]*)</.exec(html)?.[1]
const metaOf = (html: string, name: string) =>
  new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`).exec(html)?.[1]
const pathToAuthor = '/author/the-author'

describe('lists that nobody has named', () => {
  it('are called in the theme’s words', async () => {
    expect((await save(undefined)).status).toBe(200)
    expect((await site.get('/2026/03')).body).toContain('<h1>March 2026</h1>')
    expect((await site.get(pathToAuthor)).body).toContain('<h1>The author</h1>')
    expect((await site.get('/search')).body).toContain('<h1>Search</h1>')
    expect((await site.get('/')).body).toContain('<h1 class="visually-hidden">The Wings</h1>')
  })
})

describe('lists that the site has named', () => {
  beforeAll(async () => {
    expect((await save(own, { dates: { title: 'Les nuits : {date}' } })).status).toBe(200)
  })

  it.each([
    ['/2026', 'Nights of 2026', 'All that was played in 2026. And &lt;b&gt;more&lt;/b&gt;.'],
    ['/2026/03', 'Nights of March 2026', 'All that was played in March 2026.'],
    ['/2026/03/04', 'Nights of March 4, 2026', 'All that was played in March 4, 2026.'],
    [pathToAuthor, 'Everything by The author', 'Lights lamps. The author writes for us.'],
    ['/search', 'Ask the archive', 'Since 1927.'],
    ['/search?q=lamps', 'About lamps', 'Since 1927.'],
  ])('say so at %s: in the heading, the head and to networks', async (path, title, intro) => {
    const { status, body } = await site.get(path)
    expect([path, status, titleOf(body)]).toEqual([path, 200, `${title} – The Wings`])
    expect(body).toContain(`<h1>${title}</h1>`)
    expect(metaOf(body, 'og:title')).toBe(title)
    expect(metaOf(body, 'description')).toContain(intro)
    expect(body).not.toContain('class="eyebrow"')
    expect(await htmlErrors(body)).toEqual([])
  })

  it('say so to search engines, in feeds and as Markdown', async () => {
    expect((await site.get('/2026/03')).body).toContain('"name":"Nights of March 2026"')
    const feed = JSON.parse((await site.get('/2026/03/feed.json')).body)
    expect(feed).toMatchObject({ title: 'Nights of March 2026 – The Wings' })
    expect(feed.description).toContain('All that was played in March 2026.')
    const { body } = await site.get(`${pathToAuthor}.md`)
    expect(body).toContain(
      '# Everything by The author\n\nLights lamps.\n\nThe author writes for us.',
    )
    expect(body).toContain('title: "Everything by The author"')
  })

  it('name the latest posts where these are the home, and the later pages', async () => {
    const { body } = await site.get('/')
    expect([titleOf(body), metaOf(body, 'description')]).toEqual([
      'The Wings – A tagline',
      'Written at night.',
    ])
    expect(body).toContain('<h1>From the wings</h1>')
    expect(body.match(/<h1/g)).toHaveLength(1)
  })

  it('are named in each language by itself', async () => {
    expect((await site.get('/fr/2026/03')).body).toContain('<h1>Les nuits : mars 2026</h1>')
    expect((await site.get('/fr/search')).body).toContain('<h1>Rechercher</h1>')
  })

  it.each([['/'], ['/2026/03'], [pathToAuthor], ['/search?q=lamps']])(
    'are shown without a query: %s',
    async (path) => {
      await site.get(path)
      const count = countQueries(site.payload)
      await site.get(path)
      expect(count.stop()).toEqual([])
    },
  )
})

describe('a page of the posts', () => {
  it('is called as the page is, also where it goes on, and says what the page does; its feed is the site’s', async () => {
    const { payload, users } = site
    const page = await makePage(payload, { title: 'Journal', excerpt: 'Night by night.' })
    const publishedAt = '2026-03-03T10:00:00.000Z'
    await makePost(payload, { title: 'Wires', slug: 'wires', language: 'en', publishedAt })
    const saved = await rest.as(users.administrator).post('/globals/site', {
      languages: [{ code: 'en', title: 'The Wings', postsPage: page.id, lists: own }],
      ...{ postsPerPage: 1, _status: 'published' },
    })
    expect(saved.status).toBe(200)
    const first = await site.get('/journal')
    expect([titleOf(first.body), metaOf(first.body, 'description')]).toEqual([
      'Journal – The Wings',
      'Night by night.',
    ])
    expect(first.body).not.toContain('Written at night.')
    expect((await site.get('/journal/page/2')).body).toContain('<h1>Journal</h1>')
    const feed = JSON.parse((await site.get('/journal/feed.json')).body)
    expect(feed).toMatchObject({ title: 'The Wings' })
    expect((await site.get('/')).body).toContain('Written at night.')
  })
})

describe('the settings', () => {
  it('refuse a word in braces that nothing fills in, and say which is', async () => {
    const { status, body } = await save({ dates: { title: 'In {year}' } })
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toContain('“{year}” would stay as it is: only {date}')
    const french = await rest.as(site.users.administrator, 'fr').post('/globals/site', {
      languages: [{ code: 'en', title: 'The Wings', lists: { posts: { intro: '{name}' } } }],
      _status: 'published',
    })
    expect(JSON.stringify(french.body)).toContain('« {name} » resterait tel quel')
  })

  it('refuse a title by which every date or author would be called the same', async () => {
    const { status, body } = await save({ dates: { title: 'The nights' } })
    expect([status, JSON.stringify(body).includes('Put {date} into it')]).toEqual([400, true])
    expect((await save({ authors: { title: 'Writers' } })).status).toBe(400)
    expect((await save({ dates: { title: ' ' }, search: { results: 'Found' } })).status).toBe(200)
  })

  it('refuse a title that is no title any more', async () => {
    const { status, body } = await save({ search: { title: 'a'.repeat(201) } })
    expect([status, JSON.stringify(body).includes('At most 200 characters.')]).toEqual([400, true])
    expect((await save({ search: { title: 'a'.repeat(200) } })).status).toBe(200)
  })
})

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import {
  makePage,
  makePost,
  richText,
  startFrontSite,
  type FrontSite,
} from '../../support/front-site.ts'

let site: FrontSite
beforeAll(async () => {
  site = await startFrontSite()
  const { payload, users } = site
  const news = await payload.create({ collection: 'categories', data: { title: 'News' } })
  const local = await payload.create({
    collection: 'categories',
    data: { title: 'Local', parent: news.id },
  })
  const tag = await payload.create({ collection: 'tags', data: { title: 'Été' } })
  await makePost(payload, {
    title: 'First night',
    content: richText('The curtain rose at eight.'),
    publishedAt: '2026-03-04T10:00:00.000Z',
    categories: [local.id],
    tags: [tag.id],
    authors: [users.author.id],
  })
  await makePost(payload, {
    title: 'Second night',
    content: richText('Nobody forgot a line.'),
    publishedAt: '2026-04-05T10:00:00.000Z',
    authors: [users.author.id],
  })
  const about = await makePage(payload, {
    title: 'About us',
    body: [{ blockType: 'rich-text', content: richText('We are a small theatre.') }],
  })
  await makePage(payload, { title: 'People', parent: about.id })
})
afterAll(() => site.stop())

describe('a visitor', () => {
  it('finds the latest posts at home', async () => {
    const { status, body, headers } = await site.get('/')
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(body).toMatch(/^<!doctype html>/i)
    expect(body.indexOf('Second night')).toBeLessThan(body.indexOf('First night'))
  })

  it('reads a post with its author, terms and neighbours', async () => {
    const { status, body } = await site.get('/2026/03/first-night')
    expect(status).toBe(200)
    for (const part of [
      'The curtain rose at eight.',
      'The author',
      '/category/news/local',
      '/tag/ete',
    ])
      expect(body).toContain(part)
    expect(body).toContain('href="/2026/04/second-night"')
    expect(body).toContain('<link rel="canonical" href="http://localhost/2026/03/first-night"/>')
    expect(body).toContain('"@type":"Article"')
  })

  it('reads a page and the one below it, with the way back', async () => {
    expect((await site.get('/about-us')).body).toContain('We are a small theatre.')
    const below = await site.get('/about-us/people')
    expect(below.status).toBe(200)
    expect(below.body).toContain('href="/about-us"')
  })

  it.each([
    ['/category/news', 'First night'],
    ['/category/news/local', 'First night'],
    ['/tag/ete', 'First night'],
    ['/author/the-author', 'Second night'],
    ['/2026', 'Second night'],
    ['/2026/03', 'First night'],
    ['/2026/03/04', 'First night'],
    ['/search?q=forgot', 'Second night'],
    ['/search?q=curtain+eight', 'First night'],
    ['/search?q=theatre', 'About us'],
    ['/feed', 'First night'],
    ['/feed/atom', 'First night'],
    ['/feed.json', 'First night'],
    ['/category/news/feed', 'First night'],
    ['/author/the-author/feed', 'First night'],
    ['/sitemap.xml', 'http://localhost/about-us/people'],
    ['/robots.txt', 'Sitemap: http://localhost/sitemap.xml'],
  ])('finds at %s what belongs there', async (path, text) => {
    const { status, body } = await site.get(path)
    expect(status).toBe(200)
    expect(body).toContain(text)
  })

  it.each([
    '/2026/05',
    '/2027',
    '/2026/02/31',
    '/author/the-designer',
    '/page/2',
    '/nothing',
    '/category/none',
  ])('is told that there is nothing at %s, with a search', async (path) => {
    const { status, body, headers } = await site.get(path)
    expect(status).toBe(404)
    expect(body).toContain('action="/search"')
    expect(headers.get('cache-control')).toBe('no-store')
  })

  it.each([
    ['/About-Us/', '/about-us'],
    ['/about-us//people', '/about-us/people'],
    ['/2026/03/First-Night/?utm=1', '/2026/03/first-night?utm=1'],
    ['/%61bout-us/', '/about-us'],
  ])('is led from %s to %s', async (path, to) => {
    const { status, headers } = await site.get(path)
    expect(status).toBe(301)
    expect(headers.get('location')).toBe(to)
  })

  it.each([
    '//evil.example',
    '//evil.example/..',
    '/\\\\evil.example',
    '/%2Fevil.example',
    '/%5Cevil.example',
  ])('is never led off the site by %s', async (path) => {
    const { status, headers } = await site.get(path)
    expect([301, 308, 400, 404]).toContain(status)
    expect(headers.get('location') ?? '/').toMatch(/^\/(?![/\\])/)
  })

  it('finds in the sitemap what is public now, and only what may be indexed', async () => {
    const sitemap = async () => (await site.get('/sitemap.xml')).body
    await sitemap()
    const page = await makePage(site.payload, { title: 'New here' })
    expect(await sitemap()).toContain('http://localhost/new-here')
    const save = (data: object) =>
      site.payload.update({
        ...{ collection: 'pages', id: page.id, data: { ...data, _status: 'published' } },
        context: { trusted: { by: 'seed', publish: true } },
      })
    await save({ slug: 'renamed' })
    expect(await sitemap()).toContain('http://localhost/renamed')
    await save({ seo: { noindex: true } })
    expect(await sitemap()).not.toContain('http://localhost/renamed')
    await save({ seo: { noindex: false }, publishedAt: '2999-01-01T00:00:00.000Z' })
    expect(await sitemap()).not.toContain('http://localhost/renamed')
  })

  it('gets the head of a page without its body', async () => {
    const { status, headers, body } = await site.head('/about-us')
    expect([status, body]).toEqual([200, ''])
    expect(Number(headers.get('content-length'))).toBeGreaterThan(1000)
  })

  it('gets the same page as 304 when nothing changed', async () => {
    for (const path of ['/', '/2026/03/first-night', '/feed']) {
      const first = await site.get(path)
      const etag = first.headers.get('etag') ?? ''
      expect(etag).toMatch(/^W\//)
      const again = await site.get(path, { 'if-none-match': etag })
      expect([again.status, again.body]).toEqual([304, ''])
    }
  })

  it('may only read', async () => {
    const { status, headers } = await site.send('POST', '/about-us', {})
    expect(status).toBe(405)
    expect(headers.get('allow')).toBe('GET, HEAD')
  })

  it('loads the faces that a page names before it is drawn, for ever', async () => {
    const { body } = await site.get('/')
    const fonts = [...body.matchAll(/<link rel="preload" as="font"[^>]* href="([^"]+)"/g)]
    expect(fonts).toHaveLength(2)
    for (const [, href = ''] of fonts) {
      const { status, headers } = await site.get(href)
      expect([href, status, headers.get('content-type')]).toEqual([href, 200, 'font/woff2'])
      expect(headers.get('cache-control')).toContain('immutable')
    }
    expect((await site.get('/theme/none.woff2')).status).toBe(404)
  })

  it('loads the stylesheets that a page names, for ever', async () => {
    const { body } = await site.get('/')
    const sheets = [...body.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(
      (match) => match[1] ?? '',
    )
    expect(sheets.length).toBeGreaterThan(0)
    for (const sheet of sheets) {
      const reply = await site.get(sheet)
      expect(reply.status).toBe(200)
      expect(reply.headers.get('cache-control')).toContain('immutable')
    }
  })

  it('is sent no script and no style inside a page', async () => {
    const { body } = await site.get('/2026/03/first-night')
    expect(body).not.toMatch(/<script(?! type="application\/ld\+json")/)
    expect(body).not.toMatch(/\sstyle="|<style/)
  })
})

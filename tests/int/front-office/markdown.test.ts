import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import {
  makePage,
  makePost,
  richText,
  startFrontSite,
  type FrontSite,
} from '../../support/front-site.ts'

const PAST = '2026-03-04T10:00:00.000Z'

let site: FrontSite
beforeAll(async () => {
  site = await startFrontSite()
  const { payload, users } = site
  await makePost(payload, {
    title: 'First night: “the curtain”',
    slug: 'first-night',
    content: richText('The curtain rose at eight.'),
    publishedAt: PAST,
    authors: [users.author.id],
  })
  await makePage(payload, {
    title: 'Prices',
    body: [
      { blockType: 'heading', text: 'Seats', level: '2' },
      {
        blockType: 'buttons',
        buttons: [{ label: 'Write to us', link: { address: '/contact' } }],
      },
    ],
  })
  await makePost(payload, {
    ...{ title: 'Locked', content: richText('Nobody reads this.'), publishedAt: PAST },
    visibility: 'password',
    password: 'open sesame',
  })
})
afterAll(() => site.stop())

describe('a page as Markdown', () => {
  it('is what the page says, under its address with .md, told of in the page', async () => {
    const page = await site.get('/2026/03/first-night')
    expect(page.body).toContain(
      '<link rel="alternate" type="text/markdown" href="/2026/03/first-night.md"/>',
    )
    const { status, headers, body } = await site.get('/2026/03/first-night.md')
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('text/markdown; charset=utf-8')
    expect(headers.get('x-robots-tag')).toBe('noindex')
    expect(body).toContain('title: "First night: “the curtain”"')
    expect(body).toContain('url: "http://localhost/2026/03/first-night"')
    expect(body).toContain('authors: ["The author"]')
    expect(body).toContain('# First night: “the curtain”')
    expect(body).toContain('The curtain rose at eight.')
    for (const around of ['Send the comment', 'Skip to content', '<'])
      expect(body).not.toContain(around)
  })

  it('says where its links lead', async () => {
    const { body } = await site.get('/prices.md')
    expect(body).toContain('## Seats')
    expect(body).toContain('[Write to us](http://localhost/contact)')
  })

  it('is there for the home and for lists', async () => {
    const home = await site.get('/index.md')
    expect(home.status).toBe(200)
    expect(home.body).toContain('(http://localhost/2026/03/first-night)')
    expect((await site.get('/2026/03.md')).body).toContain('First night')
  })

  it('is not there where the page is not, nor behind a password', async () => {
    expect((await site.get('/nothing.md')).status).toBe(404)
    expect((await site.get('/2026/03/first-night.md.md')).status).toBe(404)
    const locked = await site.get('/2026/03/locked.md')
    expect(locked.status).toBe(404)
    expect(locked.body).not.toContain('Nobody reads this.')
  })

  it('is there for staff where they may read the page, and for nobody else', async () => {
    const as = async (role: 'editor' | 'contributor') =>
      site.get('/2026/03/locked.md', { cookie: await site.signIn(role) })
    const [editors, contributors] = [await as('editor'), await as('contributor')]
    expect([editors.status, editors.headers.get('cache-control')]).toEqual([
      200,
      'private, no-store',
    ])
    expect(editors.body).toContain('Nobody reads this.')
    expect(contributors.status).toBe(404)
  })

  it('moves with its page', async () => {
    const moved = await makePage(site.payload, { title: 'Moved', slug: 'before' })
    await site.payload.update({
      ...{ collection: 'pages', id: moved.id },
      data: { slug: 'after', _status: 'published' },
    })
    const { status, headers } = await site.get('/before.md')
    expect([status, headers.get('location')]).toEqual([301, '/after.md'])
  })
})

describe('what programs are told', () => {
  it('lists in llms.txt what may be read, without what is behind a password', async () => {
    const { status, body } = await site.get('/llms.txt')
    expect(status).toBe(200)
    expect(body).toMatch(/^# /)
    expect(body).toContain('- [Prices](http://localhost/prices.md)')
    expect(body).toContain('(http://localhost/2026/03/first-night.md)')
    expect(body).not.toContain('Locked')
  })

  it('names in security.txt the contact of the site, when it has one', async () => {
    expect((await site.get('/.well-known/security.txt')).status).toBe(404)
    await site.payload.updateGlobal({
      slug: 'site',
      data: { contact: 'hello@example.org', _status: 'published' },
      context: { trusted: { by: 'seed', publish: true } },
    })
    const { body } = await site.get('/.well-known/security.txt')
    expect(body).toContain('Contact: mailto:hello@example.org')
    const [, expires = ''] = /^Expires: (.*)$/m.exec(body) ?? []
    expect(Date.parse(expires)).toBeGreaterThan(Date.now())
  })
})

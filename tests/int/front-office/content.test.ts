import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Page, Post } from '#content/payload-types.ts'
import {
  makePage,
  makePost,
  richText,
  startFrontSite,
  type FrontSite,
} from '../../support/front-site.ts'

let site: FrontSite
const trusted = { context: { trusted: { by: 'seed' as const, publish: true } } }
const PAST = '2026-03-04T10:00:00.000Z'
const published = { _status: 'published' as const }

beforeAll(async () => {
  site = await startFrontSite()
})
afterAll(() => site.stop())

const pageWith = (title: string, body: NonNullable<Page['body']>) =>
  makePage(site.payload, { title, publishedAt: PAST, body })

describe('what a page refers to', () => {
  it('shows a pattern wherever it stands, and ends when patterns hold each other', async () => {
    const make = (title: string, text: string) =>
      site.payload.create({
        collection: 'patterns',
        data: { title, body: [{ blockType: 'heading', text }], ...published },
        ...trusted,
      })
    const first = await make('First', 'First pattern')
    const second = await make('Second', 'Second pattern')
    const hold = (id: string, text: string, other: string) =>
      site.payload.update({
        ...{ collection: 'patterns', id, ...trusted },
        data: {
          body: [
            { blockType: 'heading', text },
            { blockType: 'pattern', pattern: other },
          ],
          ...published,
        },
      })
    await hold(first.id, 'First pattern', second.id)
    await hold(second.id, 'Second pattern', first.id)
    await pageWith('Patterns', [{ blockType: 'pattern', pattern: first.id }])
    const { status, body } = await site.get('/patterns')
    expect(status).toBe(200)
    expect(body.match(/First pattern/g)).toHaveLength(1)
    expect(body.match(/Second pattern/g)).toHaveLength(1)
  })

  it('follows a document that moves, and is text once it is gone', async () => {
    const target = await pageWith('Target', [])
    const button = {
      label: 'Go there',
      link: { document: { relationTo: 'pages' as const, value: target.id } },
    }
    await pageWith('From', [{ blockType: 'buttons', buttons: [button] }])
    expect((await site.get('/from')).body).toContain('href="/target"')
    await site.payload.update({
      ...{ collection: 'pages', id: target.id, ...trusted },
      data: { slug: 'moved', ...published },
    })
    expect((await site.get('/from')).body).toContain('href="/moved"')
    expect((await site.get('/target')).headers.get('location')).toBe('/moved')
    await site.payload.update({
      ...{ collection: 'pages', id: target.id, ...trusted },
      data: { deletedAt: new Date().toISOString() },
    })
    const { body } = await site.get('/from')
    expect(body).not.toContain('href="/moved"')
  })

  it('shows to staff alone that a block is not known', async () => {
    const page = await pageWith('Odd', [{ blockType: 'heading', text: 'Known' }])
    // As a newer version or a lost extension leaves it behind.
    await site.payload.db.updateOne({
      collection: 'pages',
      id: page.id,
      data: { body: [{ blockType: 'carousel', id: 'x' }] },
      returning: false,
    })
    expect((await site.get('/odd')).body).not.toContain('carousel')
    const staff = await site.get('/odd', { cookie: await site.signIn('editor') })
    expect(staff.body).toContain('carousel')
  })

  it('keeps a block that is not known when the page is saved', async () => {
    const page = await pageWith('Odder', [{ blockType: 'heading', text: 'Known' }])
    const body = [{ blockType: 'carousel', id: 'x', slides: [{ text: 'One' }] }]
    const { db } = site.payload
    await db.updateOne({ collection: 'pages', id: page.id, data: { body }, returning: false })
    const read = await site.payload.findByID({ collection: 'pages', id: page.id })
    await site.payload.update({
      ...{ collection: 'pages', id: page.id, ...trusted },
      data: { title: 'Saved', ...(read.body && { body: read.body }), ...published },
    })
    const stored = await site.payload.findByID({ collection: 'pages', id: page.id })
    expect(stored).toMatchObject({ title: 'Saved', body })
  })

  it('never carries a link that could run', async () => {
    const dangerous = [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      'data:text/html,x',
      'vbscript:x',
    ]
    const page = await pageWith('Dangerous', [])
    const link = (url: string) => ({
      ...{ type: 'link', version: 3, format: '', indent: 0, direction: null },
      fields: { linkType: 'custom', url, newTab: false },
      children: [
        { type: 'text', version: 1, text: 'x', format: 0, mode: 'normal', style: '', detail: 0 },
      ],
    })
    const { root } = richText('')
    const content = {
      root: { ...root, children: [{ ...root.children[0], children: dangerous.map(link) }] },
    }
    const html =
      '<p onclick="x()">Kept <script>gone()</script><a href="javascript:x">y</a></p><iframe src="https://evil.example"></iframe>'
    await site.payload.db.updateOne({
      collection: 'pages',
      id: page.id,
      data: {
        body: [
          { blockType: 'rich-text', id: 'a', content },
          {
            blockType: 'buttons',
            id: 'b',
            buttons: dangerous.map((address) => ({ label: 'x', link: { address } })),
          },
          { blockType: 'imported-html', id: 'c', html },
        ],
      },
      returning: false,
    })
    const { body } = await site.get('/dangerous')
    expect(body).toContain('Kept')
    expect(body).not.toMatch(/javascript:|vbscript:|data:text|onclick|evil\.example|gone\(\)/i)
  })
})

describe('a site in two languages', () => {
  it('has a home, lists, feeds and a closed set of links for each', async () => {
    const { payload } = site
    const group = 'group-of-two'
    const english = await makePost(payload, {
      ...{ title: 'Both worlds', publishedAt: PAST, language: 'en', translationGroup: group },
    })
    await payload.updateGlobal({
      slug: 'site',
      data: {
        languages: [
          { code: 'en', title: 'The stage' },
          { code: 'fr', title: 'La scène' },
        ],
        ...published,
      },
      ...trusted,
    })
    await makePost(payload, {
      ...{ title: 'Deux mondes', publishedAt: PAST, language: 'fr', translationGroup: group },
    })
    const french = await site.get('/fr')
    expect(french.body).toContain('<html lang="fr"')
    expect(french.body).toContain('Deux mondes')
    expect(french.body).not.toContain('Both worlds')
    expect((await site.get('/')).body).not.toContain('Deux mondes')
    const { body } = await site.get('/fr/2026/03/deux-mondes')
    expect(body).toContain('hrefLang="en" href="http://localhost/2026/03/both-worlds"')
    expect((await site.get('/fr/feed')).body).toContain('Deux mondes')
    expect((await site.get('/fr/2026')).status).toBe(200)
    expect((await site.get('/fr/search?q=mondes')).body).toContain('Deux <mark>mondes</mark>')
    expect((await site.get('/search?q=mondes')).body).not.toContain('/deux-mondes')
    expect(english.language).toBe('en')
  })
})

describe('a change', () => {
  it('is seen by the next request, whatever was kept', async () => {
    const post: Post = await makePost(site.payload, {
      title: 'Soon changed',
      publishedAt: PAST,
      language: 'en',
    })
    expect((await site.get('/')).body).toContain('Soon changed')
    await site.payload.update({
      ...{ collection: 'posts', id: post.id, ...trusted },
      data: { title: 'Changed now', ...published },
    })
    expect((await site.get('/')).body).toContain('Changed now')
    expect((await site.get('/search?q=changed')).body).toContain('<mark>Changed</mark> now')
    await site.payload.update({
      ...{ collection: 'users', id: site.users.author.id, ...trusted },
      data: { name: 'Renamed author' },
    })
    await site.payload.delete({ collection: 'posts', id: post.id, ...trusted })
    expect((await site.get('/search?q=changed')).body).not.toContain('/soon-changed')
    expect((await site.get('/2026/03/soon-changed')).status).toBe(410)
  })

  it('makes a page its language’s home, at the root alone', async () => {
    const page = await pageWith('Welcome', [{ blockType: 'heading', text: 'Come in' }])
    const blog = await pageWith('Blog', [])
    await site.payload.updateGlobal({
      slug: 'site',
      data: {
        languages: [{ code: 'en', title: 'The stage', home: page.id, postsPage: blog.id }],
        ...published,
      },
      ...trusted,
    })
    const home = await site.get('/')
    expect(home.body).toContain('Come in')
    expect((await site.get('/welcome')).headers.get('location')).toBe('/')
    expect((await site.get('/blog')).body).toContain('Both worlds')
    expect((await site.get('/feed')).body).toContain('Both worlds')
    expect((await site.get('/page/2')).status).toBe(404)
  })
})

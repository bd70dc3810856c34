import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { z } from 'zod'
import { makePost, richText, startFrontSite, type FrontSite } from '../../support/front-site.ts'

let site: FrontSite
const HOSTILE = 'Tom & <img src=x onerror=alert(1)>'
beforeAll(async () => {
  site = await startFrontSite()
  const post = await makePost(site.payload, {
    ...{ title: `Opening ${HOSTILE}`, slug: 'opening', excerpt: HOSTILE },
    ...{ publishedAt: '2026-03-04T10:00:00.000Z', content: richText('All of it.') },
  })
  await makePost(site.payload, {
    ...{ title: 'By two', slug: 'by-two', publishedAt: '2026-03-05T10:00:00.000Z' },
    authors: [site.users.author.id, site.users.editor.id],
  })
  await site.payload.create({
    collection: 'comments',
    data: {
      document: { relationTo: 'posts', value: post.id },
      ...{ authorName: 'Ada', authorEmail: 'ada@example.net', text: HOSTILE },
      ...{ state: 'approved', kind: 'comment' },
    },
    context: { trusted: { by: 'seed' as const } },
  })
}, 60_000)
afterAll(() => site.stop())

const jsonFeed = z.object({
  items: z.array(
    z.object({
      title: z.string(),
      content_html: z.string(),
      date_published: z.string(),
      author: z.object({ name: z.string() }).optional(),
    }),
  ),
})

const itemsAt = async (path: string) => {
  const { status, body } = await site.get(path)
  expect([path, status]).toEqual([path, 200])
  return jsonFeed.parse(JSON.parse(body)).items
}

describe('a feed', () => {
  it('has posts without an author too, in every format', async () => {
    for (const path of ['/feed', '/feed/atom', '/feed.json', '/2026/feed.json']) {
      const { status, body } = await site.get(path)
      expect([path, status, body.includes('Opening')]).toEqual([path, 200, true])
    }
    const [byTwo, opening] = await itemsAt('/feed.json')
    expect(byTwo?.author?.name).toBe('The author')
    expect(opening?.author).toBeUndefined()
    expect(opening?.date_published).toBe('2026-03-04T10:00:00.000Z')
  })

  it('is there of a search, in every format, and where WordPress has it', async () => {
    for (const path of ['/search/feed', '/search/feed/atom', '/search/feed.json']) {
      const { status, body } = await site.get(`${path}?q=opening`)
      expect([path, status, body.includes('Opening Tom')]).toEqual([path, 200, true])
      expect(body).toContain(`${path}?q=opening`)
    }
    expect(await itemsAt('/search/feed.json?q=by+two')).toHaveLength(1)
    expect(await itemsAt('/search/feed.json?q=nothing')).toEqual([])
    expect((await site.get('/search/feed')).status).toBe(404)
    const moved = await site.get('/search/by%20two/feed/rss2')
    expect([moved.status, moved.headers.get('location')]).toEqual([301, '/search/feed?q=by+two'])
    expect((await site.get('/search?q=opening')).body).toContain('href="/search/feed?q=opening"')
  })

  it.each(['/feed.json', '/comments/feed.json'])(
    'takes what people wrote for text, where readers take it for HTML: %s',
    async (path) => {
      const items = await itemsAt(path)
      expect(items.map((item) => item.content_html)).toContain(
        'Tom &amp; &lt;img src=x onerror=alert(1)>',
      )
      for (const item of items) expect(item.content_html).not.toContain('<img')
    },
  )

  it.each(['/feed', '/feed/atom', '/comments/feed'])(
    'has no markup of theirs: %s',
    async (path) => {
      const { body } = await site.get(path)
      expect(body).toMatch(/&(amp;)?lt;img/)
      expect(body).not.toContain('<img')
    },
  )
})

describe('the feed of comments', () => {
  const say = async (post: string, text: string): Promise<void> => {
    await site.payload.create({
      collection: 'comments',
      data: {
        document: { relationTo: 'posts', value: post },
        ...{ authorName: 'Ada', authorEmail: 'ada@example.net', text },
        ...{ state: 'approved', kind: 'comment' },
      },
      context: { trusted: { by: 'seed' as const } },
    })
  }
  const textsAt = async (path: string) =>
    (await itemsAt(path)).map(({ content_html: text }) => text)

  it('has what stands on public pages, however much stands on others, and each language its own', async () => {
    const hidden = await makePost(site.payload, { title: 'Rehearsal', visibility: 'private' })
    for (let number = 0; number < 25; number += 1) await say(hidden.id, 'Among ourselves')
    await site.payload.updateGlobal({
      slug: 'site',
      data: {
        languages: [
          { code: 'en', title: 'Theatre' },
          { code: 'fr', title: 'Théâtre' },
        ],
        _status: 'published',
      },
    })
    const french = await makePost(site.payload, { title: 'Soirée', language: 'fr' })
    await say(french.id, 'Bravo à tous')
    expect(await textsAt('/fr/comments/feed.json')).toEqual(['Bravo à tous'])
    const english = await textsAt('/comments/feed.json')
    expect([english.length, english.join('').includes('Bravo')]).toEqual([1, false])
  })
})

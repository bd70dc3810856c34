import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { makePage, makePost, startFrontSite, type FrontSite } from '../../support/front-site.ts'

let site: FrontSite
const POST = '/2026/03/open-night'
let ids: Record<string, string> = {}

beforeAll(async () => {
  site = await startFrontSite()
  const { id } = await makePost(site.payload, {
    ...{ title: 'Open night', publishedAt: '2026-03-04T10:00:00.000Z' },
  })
  const write = async (text: string, state: 'approved' | 'pending' | 'spam') => {
    const comment = await site.payload.create({
      collection: 'comments',
      data: {
        ...{ document: { relationTo: 'posts' as const, value: id }, kind: 'comment' as const },
        ...{ authorName: 'Ada', authorEmail: 'ada@example.net', text, state },
      },
    })
    ids = { ...ids, [text]: comment.id }
  }
  await write('Shown words', 'approved')
  await write('Waiting words', 'pending')
  await write('Spam words', 'spam')
})
afterAll(() => site.stop())

describe('on the page itself', () => {
  it('moderators see what waits, and the ways to edit and decide', async () => {
    for (const role of ['administrator', 'editor'] as const) {
      const { body, headers } = await site.get(POST, { cookie: await site.signIn(role) })
      expect(body).toContain('Waiting words')
      expect(body).toContain('Waits for approval.')
      expect(body).not.toContain('Spam words')
      const id = ids['Shown words'] ?? ''
      expect(body).toContain(`href="${POST}?edit=${id}#comment-${id}"`)
      expect(body).toContain(`href="/admin/comments?comment=${id}"`)
      expect(headers.get('cache-control')).toMatch(/private|no-store/)
    }
  })

  it('visitors and other staff see what is shown, and no way into the queue', async () => {
    const others = await Promise.all(
      (['author', 'contributor', 'designer'] as const).map((role) => site.signIn(role)),
    )
    for (const cookie of [undefined, ...others]) {
      const { body } = await site.get(POST, cookie === undefined ? {} : { cookie })
      expect(body).toContain('Shown words')
      expect(body).not.toContain('Waiting words')
      expect(body).not.toContain('/admin/comments')
      expect(body).not.toContain('?edit=')
      expect(body).not.toContain('ada@example.net')
    }
  })

  it('draws an avatar of its own for each name and address, and asks nobody for it', async () => {
    const { body } = await site.get(POST)
    expect(body).toContain('<svg class="avatar" viewBox="0 0 20 20" aria-hidden="true">')
    expect(body).not.toContain('gravatar')
  })
})

describe('a document that is too old', () => {
  it('takes nothing by whatever form was kept, neither a post nor a page that is open', async () => {
    const old = { publishedAt: '2020-01-01T00:00:00.000Z' }
    const page = await makePage(site.payload, { title: 'Guest book', comments: 'open', ...old })
    await site.payload.updateGlobal({
      slug: 'site',
      data: { discussion: { closeAfterDays: 30 }, _status: 'published' },
    })
    const form = { name: 'Ada', email: 'ada@example.net', url: '', text: 'Late', homepage: '' }
    const target = { type: 'pages', document: page.id }
    expect((await site.send('POST', '/comments', { ...form, ...target })).status).toBe(403)
    expect((await site.get('/guest-book')).body).not.toContain('<form class="comment-form"')
  })
})

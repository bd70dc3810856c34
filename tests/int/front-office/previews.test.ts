import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Post } from '#content/payload-types.ts'
import {
  makePage,
  makePost,
  richText,
  startFrontSite,
  type FrontSite,
} from '../../support/front-site.ts'

let site: FrontSite
let draft: Post
let editor: string
const trusted = { context: { trusted: { by: 'seed' as const, publish: true } } }
const PAST = '2026-03-04T10:00:00.000Z'

beforeAll(async () => {
  site = await startFrontSite()
  editor = await site.signIn('editor')
  draft = await makePost(site.payload, {
    ...{ title: 'Never published', _status: 'draft', content: richText('First words.') },
    authors: [site.users.contributor.id],
  })
})
afterAll(() => site.stop())

const preview = (path: string, cookie: string) => site.get(`/preview/${path}`, { cookie })

describe('a preview', () => {
  it('shows staff what was never published, kept and indexed by nobody', async () => {
    const { status, body, headers } = await preview(`posts/${draft.id}`, editor)
    expect(status).toBe(200)
    expect(body).toContain('First words.')
    expect(body).toContain('class="preview-bar"')
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('x-robots-tag')).toBe('noindex')
    expect(body).not.toContain('comment-form')
  })

  it('sends whoever is not signed in to sign in, and says nothing', async () => {
    const { status, headers, body } = await site.get(`/preview/posts/${draft.id}`)
    expect(status).toBe(302)
    expect(headers.get('location')).toMatch(/^\/admin\/login\?redirect=/)
    expect(body).toBe('')
  })

  it('is for those who may read the draft: its contributor, not another author', async () => {
    const own = await preview(`posts/${draft.id}`, await site.signIn('contributor'))
    const other = await preview(`posts/${draft.id}`, await site.signIn('author'))
    expect([own.status, other.status]).toEqual([200, 404])
    expect(other.body).not.toContain('First words.')
  })

  it('shows the revision that its address names', async () => {
    const save = (text: string) =>
      site.payload.update({
        ...{ collection: 'posts', id: draft.id, draft: true, ...trusted },
        data: { content: richText(text) },
      })
    const second = await save('Second words.')
    await save('Third words.')
    const path = `posts/${draft.id}?revision=${second.revision ?? ''}`
    expect((await preview(path, editor)).body).toContain('Second words.')
    expect((await preview(`posts/${draft.id}`, editor)).body).toContain('Third words.')
    const gone = await preview(`posts/${draft.id}?revision=none`, editor)
    expect(gone.body).toContain('Third words.')
  })

  it('shows no other draft beside the one that it is of', async () => {
    const other = await makePost(site.payload, { title: 'Another draft', _status: 'draft' })
    const page = await makePage(site.payload, {
      ...{ title: 'Links', _status: 'draft' },
      body: [
        {
          blockType: 'buttons',
          buttons: [{ link: { document: { relationTo: 'posts', value: other.id } } }],
        },
        { blockType: 'post-list', limit: 10 },
      ],
    })
    const { body } = await preview(`pages/${page.id}`, editor)
    expect(body).toContain('Links')
    expect(body).not.toContain('Another draft')
  })

  it('shows a layout, a menu, a pattern, the settings and the design before they are published', async () => {
    await makePost(site.payload, { title: 'Public', publishedAt: PAST })
    const { payload } = site
    const layout = await payload.create({
      ...{ collection: 'layouts', draft: true, ...trusted },
      data: {
        title: 'New',
        footer: [{ blockType: 'heading', text: 'New footer' }],
        _status: 'draft',
      },
    })
    const menu = await payload.create({
      ...{ collection: 'menus', draft: true, ...trusted },
      data: {
        title: 'New',
        items: [{ label: 'New entry', link: { address: '/somewhere' } }],
        _status: 'draft',
      },
    })
    const pattern = await payload.create({
      ...{ collection: 'patterns', draft: true, ...trusted },
      data: {
        title: 'New',
        body: [{ blockType: 'heading', text: 'New pattern' }],
        _status: 'draft',
      },
    })
    await payload.updateGlobal({
      ...{ slug: 'site', draft: true, ...trusted },
      data: { languages: [{ code: 'en', title: 'New name' }] },
    })
    await payload.updateGlobal({
      ...{ slug: 'design', draft: true, ...trusted },
      data: { light: { accent: '#123456' } },
    })
    const administrator = await site.signIn('administrator')
    for (const [path, text] of [
      [`layouts/${layout.id}`, 'New footer'],
      [`menus/${menu.id}`, 'New entry'],
      [`patterns/${pattern.id}`, 'New pattern'],
      ['site/site', 'New name'],
    ] as const) {
      const { status, body } = await preview(path, administrator)
      expect([path, status, body.includes(text)]).toEqual([path, 200, true])
      expect((await site.get('/')).body).not.toContain(text)
    }
    const { body } = await preview('design/design', administrator)
    const sheet = /href="(\/theme\/[^"]+\.css)"/.exec(body)?.[1] ?? ''
    expect((await site.get('/')).body).not.toContain(sheet)
    expect((await site.get(sheet)).body).toContain('#123456')
  })
})

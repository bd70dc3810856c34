import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Page } from '#content/payload-types.ts'
import { makePage, makePost, startFrontSite, type FrontSite } from '../../support/front-site.ts'

let site: FrontSite
let editor: string
const trusted = { context: { trusted: { by: 'seed' as const, publish: true } } }
const PAST = '2026-03-04T10:00:00.000Z'

const raw = (word: string) => ({
  ...{ blockType: 'raw-html' as const, title: `The ${word} counter` },
  html: `<p id="count">${word}</p><script>document.title = '${word}'</script>`,
})

beforeAll(async () => {
  site = await startFrontSite()
  editor = await site.signIn('editor')
})
afterAll(() => site.stop())

const pageWith = (title: string, data: Partial<Page> = {}) =>
  makePage(site.payload, {
    ...{ title, publishedAt: PAST, visibility: 'public' },
    body: [raw(title)],
    ...data,
  })

const framesIn = (body: string): string[] =>
  [...body.matchAll(/<iframe[^>]* src="([^"]+)"/g)].map((match) =>
    (match[1] ?? '').replaceAll('&amp;', '&'),
  )

/** The one frame that a page shows. */
const frameAt = async (path: string, cookie?: string): Promise<string> => {
  const { body } = await site.get(path, cookie === undefined ? {} : { cookie })
  const [frame, ...others] = framesIn(body)
  expect([path, others]).toEqual([path, []])
  return frame ?? ''
}

describe('the frame of a raw HTML block', () => {
  it('is a document of its own, without the page’s policy and without its rights', async () => {
    const page = await pageWith('Public')
    const frame = await frameAt('/public')
    expect(frame).toMatch(new RegExp(`^/frames/pages/${page.id}/[0-9a-f]{32}$`))
    const { status, body, headers } = await site.get(frame)
    expect(status).toBe(200)
    expect(body).toContain('<p id="count">Public</p>')
    expect(body).toContain('<title>The Public counter</title>')
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toContain('sandbox allow-scripts')
    expect(policy).not.toContain('allow-same-origin')
    expect(policy).toContain("frame-ancestors 'self'")
    expect(policy).toContain("'unsafe-inline'")
    expect(headers.get('x-robots-tag')).toBe('noindex')
    expect(headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
    const etag = headers.get('etag') ?? ''
    expect((await site.get(frame, { 'if-none-match': etag })).status).toBe(304)
    expect((await site.get('/public')).body).not.toContain('srcDoc')
  })

  it('is a whole page where the block holds one', async () => {
    const html = '<!-- A game --><!DOCTYPE html><html lang="la"><title>Ludus</title></html>'
    await pageWith('Whole', { body: [{ blockType: 'raw-html', html }] })
    expect((await site.get(await frameAt('/whole'))).body).toBe(html)
  })

  it('belongs to the document that holds it: another one answers 404', async () => {
    await pageWith('Holder')
    const other = await pageWith('Other')
    const hash = (await frameAt('/holder')).split('/').at(-1) ?? ''
    for (const path of [
      `/frames/pages/${other.id}/${hash}`,
      `/frames/posts/${other.id}/${hash}`,
      `/frames/pages/nothing/${hash}`,
      `/frames/users/${site.users.editor.id}/${hash}`,
      `/frames/pages/${other.id}/short`,
    ])
      expect([path, (await site.get(path)).status]).toEqual([path, 404])
  })

  it('stands in posts, patterns and layouts too', async () => {
    const { payload } = site
    const published = { _status: 'published' as const }
    const pattern = await payload.create({
      ...{ collection: 'patterns', ...trusted },
      data: { title: 'Shared', body: [raw('Shared')], ...published },
    })
    const layout = await payload.create({
      ...{ collection: 'layouts', ...trusted },
      data: { title: 'Odd', footer: [raw('Footer')], ...published },
    })
    await pageWith('Both', {
      body: [{ blockType: 'pattern', pattern: pattern.id }],
      layout: layout.id,
    })
    const frames = framesIn((await site.get('/both')).body)
    expect(frames.map((frame) => frame.split('/').slice(2, 4))).toEqual([
      ['patterns', pattern.id],
      ['layouts', layout.id],
    ])
    const bodies = await Promise.all(frames.map(async (frame) => (await site.get(frame)).body))
    expect(bodies[0]).toContain('Shared')
    expect(bodies[1]).toContain('Footer')
    await payload.update({
      ...{ collection: 'patterns', id: pattern.id, ...trusted },
      data: { _status: 'draft' },
    })
    await payload.update({
      ...{ collection: 'layouts', id: layout.id, ...trusted },
      data: { _status: 'draft' },
    })
    for (const frame of frames) expect((await site.get(frame)).status).toBe(404)
  })

  it('of a post stands in its text', async () => {
    const block = { type: 'block', version: 2, format: '', fields: { id: 'a', ...raw('Post') } }
    await makePost(site.payload, {
      ...{ title: 'Story', publishedAt: PAST, visibility: 'public' },
      content: {
        root: {
          ...{ type: 'root', version: 1, direction: 'ltr', format: '', indent: 0 },
          children: [block],
        },
      },
    })
    const frame = await frameAt('/2026/03/story')
    expect((await site.get(frame)).body).toContain('<p id="count">Post</p>')
  })
})

describe('who may see a frame', () => {
  it('nobody, of a draft, and not by its hash either; staff in the preview', async () => {
    const draft = await pageWith('Draft', { _status: 'draft' })
    const frame = await frameAt(`/preview/pages/${draft.id}`, editor)
    expect(frame).toMatch(new RegExp(`^/preview/pages/${draft.id}/frames/pages/${draft.id}/`))
    const shown = await site.get(frame, { cookie: editor })
    expect([shown.status, shown.headers.get('cache-control')]).toEqual([200, 'no-store'])
    expect(shown.body).toContain('<p id="count">Draft</p>')
    expect(shown.headers.get('content-security-policy')).toContain('sandbox')
    const bare = frame.slice(frame.indexOf('/frames/'))
    expect((await site.get(frame)).status).toBe(404)
    expect((await site.get(bare)).status).toBe(404)
    expect((await site.get(bare, { cookie: editor })).status).toBe(404)
    const author = await site.signIn('author')
    expect((await site.get(frame, { cookie: author })).status).toBe(404)
  })

  it('nobody, of a newer draft of a public page, until it is published', async () => {
    const page = await pageWith('Newer')
    await site.payload.update({
      ...{ collection: 'pages', id: page.id, draft: true, ...trusted },
      data: { body: [raw('Changed')] },
    })
    const public_ = await frameAt('/newer')
    const preview = await frameAt(`/preview/pages/${page.id}`, editor)
    expect((await site.get(public_)).body).toContain('>Newer<')
    expect((await site.get(preview, { cookie: editor })).body).toContain('>Changed<')
    const bare = preview.slice(preview.indexOf('/frames/'))
    expect((await site.get(bare)).status).toBe(404)
    await site.payload.update({
      ...{ collection: 'pages', id: page.id, ...trusted },
      data: { body: [raw('Changed')], _status: 'published' },
    })
    expect((await site.get(bare)).body).toContain('>Changed<')
    expect((await site.get(public_)).status).toBe(404)
  })

  it('the revision that a preview names', async () => {
    const page = await pageWith('Revised', { _status: 'draft' })
    await site.payload.update({
      ...{ collection: 'pages', id: page.id, draft: true, ...trusted },
      data: { body: [raw('Latest')] },
    })
    const path = `/preview/pages/${page.id}?revision=${page.revision ?? ''}`
    const frame = await frameAt(path, editor)
    expect((await site.get(frame, { cookie: editor })).body).toContain('>Revised<')
  })

  it('staff, of a private page; readers with the password, of one behind it; kept by nobody', async () => {
    await pageWith('Private', { visibility: 'private' })
    const hidden = await frameAt('/private', editor)
    const seen = await site.get(hidden, { cookie: editor })
    expect([seen.status, seen.headers.get('cache-control')]).toEqual([200, 'private, no-store'])
    expect((await site.get(hidden)).status).toBe(404)

    const locked = await pageWith('Locked', { visibility: 'password', password: 'open sesame' })
    const unlock = `/unlock?type=pages&id=${locked.id}`
    const opened = await site.send('POST', unlock, { password: 'open sesame' })
    const cookie = (opened.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
    const frame = await frameAt('/locked', cookie)
    const read = await site.get(frame, { cookie })
    expect([read.status, read.headers.get('cache-control')]).toEqual([200, 'private, no-store'])
    expect((await site.get(frame)).status).toBe(404)
  })

  it('nobody any more, of a page in the trash', async () => {
    const page = await pageWith('Thrown away')
    const frame = await frameAt('/thrown-away')
    await site.payload.update({
      ...{ collection: 'pages', id: page.id, ...trusted },
      data: { deletedAt: new Date().toISOString() },
    })
    expect((await site.get(frame)).status).toBe(404)
  })
})

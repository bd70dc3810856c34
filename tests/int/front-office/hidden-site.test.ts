import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { ingestFile } from '#content/collections/media/ingest-file.ts'
import { mediaPath } from '#publishing/paths/url-patterns.ts'
import type { Site } from '#content/payload-types.ts'
import { makePost, startFrontSite, type FrontSite } from '../../support/front-site.ts'

let site: FrontSite
const trusted = { context: { trusted: { by: 'seed' as const, publish: true } } }
beforeAll(async () => {
  site = await startFrontSite()
  await makePost(site.payload, { title: 'Open night', publishedAt: '2026-03-04T10:00:00.000Z' })
  await makePost(site.payload, {
    ...{ title: 'For members', publishedAt: '2026-03-05T10:00:00.000Z' },
    ...{ visibility: 'password', password: 'let me in' },
  })
})
afterAll(() => site.stop())

const setSite = (data: Partial<Site>) =>
  site.payload.updateGlobal({ slug: 'site', data: { ...data, _status: 'published' }, ...trusted })

const POST = '/2026/03/open-night'
const visitor = { name: 'Ada', email: 'ada@example.net', url: '' }

describe('a site that is hidden', () => {
  it('answers 503 to everybody but staff, feeds and sitemap too', async () => {
    await setSite({ state: 'hidden' })
    for (const address of ['/', POST, '/feed', '/sitemap.xml', '/search?q=night', '/nothing']) {
      const { status, headers, body } = await site.get(address)
      expect([address, status]).toEqual([address, 503])
      expect(headers.get('retry-after')).toBe('3600')
      expect(body).not.toContain('Open night')
    }
    const form = { type: 'posts', document: 'x', text: 'x', ...visitor }
    expect((await site.send('POST', '/comments', form)).status).toBe(503)
    const { docs } = await site.payload.find({
      collection: 'posts',
      where: { title: { equals: 'For members' } },
    })
    const unlock = `/unlock?type=posts&id=${docs[0]?.id ?? ''}`
    const tried = await site.send('POST', unlock, { password: 'let me in' })
    expect([tried.status, tried.headers.get('set-cookie')]).toEqual([503, null])
    const staff = await site.get('/', { cookie: await site.signIn('contributor') })
    expect([staff.status, staff.body.includes('Open night')]).toEqual([200, true])
    await setSite({ state: 'open' })
    expect((await site.get('/')).status).toBe(200)
  })

  it('shows nothing of itself on the pages of errors', async () => {
    await site.payload.create({
      collection: 'layouts',
      data: {
        ...{ title: 'Errors', defaultFor: ['errors'], _status: 'published' },
        sidebar: [{ blockType: 'post-list', limit: 5 }],
      },
      ...trusted,
    })
    const asked = [
      ['POST', '/'],
      ['GET', '/theme/none.css'],
      ['GET', '/preview/none/none'],
      ['POST', '/unlock'],
      ['POST', '/comments'],
    ] as const
    const ask = ([method, path]: (typeof asked)[number]) =>
      method === 'GET' ? site.get(path) : site.send(method, path, {})
    for (const one of asked) expect((await ask(one)).body).toContain('Open night')
    await setSite({ state: 'hidden' })
    for (const one of asked) {
      const { status, body } = await ask(one)
      expect([...one, status, body.includes('Open night')]).toEqual([...one, 503, false])
    }
    await setSite({ state: 'open' })
  })

  it('gives neither files nor the API to visitors while it is hidden, and both to staff', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'coulisse-'))
    const local = path.join(folder, 'night.png')
    const plain = { width: 8, height: 8, channels: 3, background: '#93f' } as const
    await sharp({ create: plain }).png().toFile(local)
    const media = await ingestFile(site.payload, {
      file: { path: local, name: 'night.png' },
      trusted: { by: 'seed' },
    })
    const file = mediaPath(media)
    expect((await site.get(file)).status).toBe(200)
    await setSite({ state: 'hidden' })
    const cookie = await site.signIn('contributor')
    for (const address of [file, '/api/posts', '/api/pages/count', '/api/globals/site']) {
      const { status, body } = await site.get(address)
      expect([address, status]).toEqual([address, 503])
      expect(body).not.toContain('Open night')
      expect([address, (await site.get(address, { cookie })).status]).toEqual([address, 200])
    }
    expect((await site.get('/api/users/me')).status).toBe(200)
    await setSite({ state: 'open' })
    expect((await site.get(file)).status).toBe(200)
  })

  it('asks not to be indexed when set so', async () => {
    await setSite({ state: 'noindex' })
    expect((await site.get('/')).body).toContain('<meta name="robots" content="noindex"/>')
    expect((await site.get('/robots.txt')).body).toContain('Disallow: /\n')
    await setSite({ state: 'open' })
  })
})

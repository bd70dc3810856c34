import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { ingestFile } from '#content/collections/media/ingest-file.ts'
import { mediaPath } from '#publishing/paths/url-patterns.ts'
import type { Comment, Site } from '#content/payload-types.ts'
import {
  makePage,
  makePost,
  richText,
  startFrontSite,
  type FrontSite,
} from '../../support/front-site.ts'

let site: FrontSite
const trusted = { context: { trusted: { by: 'seed' as const, publish: true } } }
beforeAll(async () => {
  site = await startFrontSite()
  await makePost(site.payload, {
    ...{ title: 'Open night', publishedAt: '2026-03-04T10:00:00.000Z' },
    content: richText('Say what you think.'),
  })
  await makePost(site.payload, {
    ...{ title: 'For members', publishedAt: '2026-03-05T10:00:00.000Z' },
    ...{
      visibility: 'password',
      password: 'let me in',
      content: richText('The secret programme.'),
    },
  })
  await makePost(site.payload, {
    ...{ title: 'For staff', publishedAt: '2026-03-06T10:00:00.000Z', visibility: 'private' },
    content: richText('The internal programme.'),
  })
  await makePage(site.payload, { title: 'Imprint' })
})
afterAll(() => site.stop())

const setSite = (data: Partial<Site>) =>
  site.payload.updateGlobal({ slug: 'site', data: { ...data, _status: 'published' }, ...trusted })

const POST = '/2026/03/open-night'

/** The form's hidden fields, as a browser would send them some seconds after it was shown. */
const formOf = async (path: string, cookie?: string): Promise<Record<string, string>> => {
  const { body } = await site.get(path, cookie ? { cookie } : {})
  const hidden = [...body.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)]
  return Object.fromEntries(hidden.map((match) => [match[1] ?? '', match[2] ?? '']))
}
/** A form that was open for a while: longer than a robot waits. */
const send = async (
  fields: Record<string, string>,
  options: { path?: string; cookie?: string } = {},
) => {
  const form = await formOf(options.path ?? POST, options.cookie)
  await new Promise((resolve) => setTimeout(resolve, 3100))
  return site.send('POST', '/comments', { ...form, homepage: '', ...fields }, options.cookie)
}

const stored = async (text: string): Promise<Comment | undefined> => {
  const { docs } = await site.payload.find({
    collection: 'comments',
    where: { text: { equals: text } },
    depth: 0,
  })
  return docs[0]
}

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

describe('a visitor who comments', () => {
  it('is held the first time, and published once approved before', async () => {
    const first = await send({ ...visitor, text: 'Bravo!' })
    expect(first.status).toBe(303)
    expect(first.headers.get('location')).toBe(`${POST}?comment=pending#comments`)
    expect((await site.get(`${POST}?comment=pending`)).body).toContain('once it is approved')
    expect((await site.get(POST)).body).not.toContain('Bravo!')
    const held = await stored('Bravo!')
    expect(held?.state).toBe('pending')
    await site.payload.update({
      collection: 'comments',
      id: held?.id ?? '',
      data: { state: 'approved' },
    })
    const { body } = await site.get(POST)
    expect(body).toContain('Bravo!')
    expect(body).not.toContain('ada@example.net')

    const second = await send({ ...visitor, text: 'Again bravo!' })
    const id = (await stored('Again bravo!'))?.id ?? ''
    expect(second.headers.get('location')).toBe(`${POST}?comment=published#comment-${id}`)
    expect((await site.get(POST)).body).toContain(`id="comment-${id}"`)
  }, 30_000)

  it('answers a comment and stands below it', async () => {
    const parent = await stored('Bravo!')
    const path = `${POST}?reply=${parent?.id ?? ''}`
    expect((await site.get(POST)).body).toContain(`href="${path}#respond"`)
    await send({ ...visitor, text: 'Indeed.' }, { path })
    expect((await stored('Indeed.'))?.parent).toBe(parent?.id)
  }, 15_000)

  it('gets the form back with what is wrong and what was written', async () => {
    const { status, body } = await send({ ...visitor, email: 'nonsense', text: 'Kept words' })
    expect(status).toBe(422)
    expect(body).toContain('Please give an e-mail address.')
    expect(body).toContain('Kept words')
    expect(await stored('Kept words')).toBeUndefined()
  }, 15_000)

  it('is not shown what a robot wrote, and robots are told the same as people', async () => {
    const { status, headers } = await send({
      ...visitor,
      homepage: 'https://spam.example',
      text: 'Buy!',
    })
    expect([status, headers.get('location')]).toEqual([303, `${POST}?comment=pending#comments`])
    expect((await stored('Buy!'))?.state).toBe('spam')
    const form = await formOf(POST)
    await site.send('POST', '/comments', { ...form, ...visitor, text: 'Too fast' })
    expect((await stored('Too fast'))?.state).toBe('spam')
  }, 15_000)

  it('cannot comment where comments are closed or the text is behind a password', async () => {
    const form = await formOf(POST)
    for (const [collection, title, status] of [
      ['pages', 'Imprint', 403],
      ['posts', 'For members', 404],
    ] as const) {
      const { docs } = await site.payload.find({ collection, where: { title: { equals: title } } })
      const target = { type: collection, document: docs[0]?.id ?? '' }
      const reply = await site.send('POST', '/comments', {
        ...form,
        ...visitor,
        ...target,
        text: 'No',
      })
      expect([title, reply.status]).toEqual([title, status])
    }
    expect(await stored('No')).toBeUndefined()
  })
})

describe('staff who are signed in', () => {
  it('comment under their own name, unheld', async () => {
    const cookie = await site.signIn('editor')
    const { body } = await site.get(POST, { cookie })
    expect(body).toContain('The editor')
    const reply = await send({ text: 'Thank you all.' }, { cookie })
    expect(reply.status).toBe(303)
    const comment = await stored('Thank you all.')
    expect([comment?.state, comment?.authorName]).toEqual(['approved', 'The editor'])
  }, 15_000)

  it('read private posts, which nobody keeps a copy of', async () => {
    const path = '/2026/03/for-staff'
    expect((await site.get(path)).status).toBe(404)
    const { status, body, headers } = await site.get(path, { cookie: await site.signIn('author') })
    expect(status).toBe(200)
    expect(body).toContain('The internal programme.')
    expect(headers.get('cache-control')).toBe('private, no-store')
  })
})

describe('a reader of a document behind a password', () => {
  const path = '/2026/03/for-members'
  const actionOf = (body: string) =>
    /action="(\/unlock[^"]+)"/.exec(body)?.[1]?.replaceAll('&amp;', '&') ?? ''

  it('reads it after the right password, until the password changes', async () => {
    const locked = await site.get(path)
    expect(locked.body).toContain('For members')
    expect(locked.body).not.toContain('secret programme')
    expect(locked.body).toContain('noindex')
    const action = actionOf(locked.body)
    const wrong = await site.send('POST', action, { password: 'guess' })
    expect([wrong.status, wrong.headers.get('set-cookie')]).toEqual([403, null])
    const right = await site.send('POST', action, { password: 'let me in' })
    expect([right.status, right.headers.get('location')]).toEqual([303, path])
    const set = right.headers.get('set-cookie') ?? ''
    expect(set).toMatch(/HttpOnly; SameSite=Lax/)
    const cookie = set.split(';')[0] ?? ''
    const open = await site.get(path, { cookie })
    expect(open.body).toContain('The secret programme.')
    expect(open.headers.get('cache-control')).toBe('private, no-store')
    expect(open.body).not.toMatch(/name="description"|og:description/)

    const { docs } = await site.payload.find({
      collection: 'posts',
      where: { title: { equals: 'For members' } },
    })
    await site.payload.update({
      ...{ collection: 'posts', id: docs[0]?.id ?? '', ...trusted },
      data: { password: 'changed', _status: 'published' },
    })
    expect((await site.get(path, { cookie })).body).not.toContain('secret programme')
  })

  it('cannot make the cookie of one document open another', async () => {
    const cookie = 'coulisse-read=forged.value'
    expect((await site.get(path, { cookie })).body).not.toContain('secret programme')
  })
})

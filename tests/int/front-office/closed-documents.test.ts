import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { makePost, richText, startFrontSite, type FrontSite } from '../../support/front-site.ts'
import type { Role } from '../../support/make-users.ts'

let site: FrontSite
const trusted = { context: { trusted: { by: 'seed' as const, publish: true } } }
beforeAll(async () => {
  site = await startFrontSite()
  const authors = [site.users.author.id]
  await makePost(site.payload, {
    ...{ title: 'For members', publishedAt: '2026-03-05T10:00:00.000Z', authors },
    ...{ visibility: 'password', password: 'let me in' },
    content: richText('The secret programme.'),
  })
  await makePost(site.payload, {
    ...{ title: 'For staff', publishedAt: '2026-03-06T10:00:00.000Z', authors },
    ...{ visibility: 'private', slug: 'for-staff', content: richText('The internal programme.') },
  })
})
afterAll(() => site.stop())

describe('staff who are signed in', () => {
  const path = '/2026/03/for-staff'
  const as = async (role: Role, address: string) =>
    site.get(address, { cookie: await site.signIn(role) })

  it.each(['administrator', 'editor', 'author', 'designer'] as const)(
    'read what is private as %s, whose it is or who reads all, and nobody keeps a copy',
    async (role) => {
      expect((await site.get(path)).status).toBe(404)
      const { status, body, headers } = await as(role, path)
      expect(status).toBe(200)
      expect(body).toContain('The internal programme.')
      expect(headers.get('cache-control')).toBe('private, no-store')
    },
  )

  it('read no private post of others as contributors, nor where it has moved to', async () => {
    expect((await as('contributor', path)).status).toBe(404)
    const { docs } = await site.payload.find({
      collection: 'posts',
      where: { slug: { equals: 'for-staff' } },
    })
    await site.payload.update({
      ...{ collection: 'posts', id: docs[0]?.id ?? '', ...trusted },
      data: { slug: 'internal', _status: 'published' },
    })
    expect((await as('contributor', path)).status).toBe(404)
    expect((await as('author', path)).headers.get('location')).toBe('/2026/03/internal')
  })

  it('need the password of a post that is not theirs', async () => {
    const members = '/2026/03/for-members'
    expect((await as('author', members)).body).toContain('The secret programme.')
    const { body } = await as('contributor', members)
    expect(body).toContain('action="/unlock')
    expect(body).not.toContain('The secret programme.')
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

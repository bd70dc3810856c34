import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { User } from '#content/payload-types.ts'
import { makeUsers, type Role } from '../../support/make-users.ts'
import { type Answer, type Client, type Rest, startRest } from '../../support/rest.ts'
import { startPayload, type StartedPayload } from '../../support/start-payload.ts'

let started: StartedPayload
let rest: Rest
let users: Record<Role, User>
let author: Client
let contributor: Client
let editor: Client

beforeAll(async () => {
  started = await startPayload()
  users = await makeUsers(started.payload)
  rest = await startRest(started.payload)
  author = rest.as(users.author)
  contributor = rest.as(users.contributor)
  editor = rest.as(users.editor)
})
afterAll(async () => {
  await rest.stop()
  await started.stop()
})

const idOf = ({ body }: Answer): string => {
  const { doc } = body
  return typeof doc === 'object' && doc !== null && 'id' in doc ? String(doc.id) : ''
}
let counter = 0
/** Each with an address of its own: a taken one would be refused for that reason. */
const made = async (client: Client, body: object) =>
  idOf(await client.post('/posts', { slug: `post-${String((counter += 1))}`, ...body }))

/** What a stranger reads at the address, by title; undefined: nothing. */
const publicTitle = async (id: string) => {
  const { status, body } = await rest.as().get(`/posts/${id}`)
  return status === 200 ? body['title'] : undefined
}
const newest = async (id: string) => (await editor.get(`/posts/${id}?draft=true&trash=true`)).body

interface Row {
  id: string
  version: { title?: string; _status?: string }
}
const versionsOf = async (id: string): Promise<Row[]> => {
  const { docs } = await started.payload.findVersions({
    collection: 'posts',
    where: { parent: { equals: id } },
    sort: '-updatedAt',
    limit: 50,
  })
  return docs.map(({ id: versionId, version }) => ({
    id: versionId,
    version: {
      ...(version.title && { title: version.title }),
      ...(version._status && { _status: version._status }),
    },
  }))
}

describe('a contributor’s new post is a draft', () => {
  it.each([
    ['asked to be published', '', { _status: 'published' }],
    ['without a status', '', {}],
    ['with a status nobody knows', '', { _status: 'public' }],
    ['with a list for a status', '', { _status: ['published'] }],
    ['as an autosave', '?autosave=true', { _status: 'published' }],
    ['with draft=false', '?draft=false', { _status: 'published' }],
    ['for one locale', '?publishSpecificLocale=en', { _status: 'published' }],
    ['for all locales', '?publishAllLocales=true', { _status: 'published' }],
    ['with a date in the past', '', { _status: 'published', publishedAt: '2020-01-01' }],
  ])('%s', async (_, query, body) => {
    const id = idOf(await contributor.post(`/posts${query}`, { title: 'New', ...body }))
    expect(id).not.toBe('')
    expect(await publicTitle(id)).toBeUndefined()
    expect((await versionsOf(id)).map(({ version }) => version._status)).toEqual(['draft'])
  })
})

describe('a contributor’s own draft stays one', () => {
  let id: string
  beforeEach(async () => {
    id = await made(contributor, { title: 'Mine' })
  })

  it.each([
    ['published', '', { _status: 'published' }],
    ['no status', '', { title: 'Changed' }],
    ['a wrong status', '', { _status: 'PUBLISHED' }],
    ['an autosave', '?autosave=true&draft=true', { _status: 'published' }],
    ['a draft that says published', '?draft=true', { _status: 'published' }],
    ['one locale', '?publishSpecificLocale=en', { _status: 'published' }],
    ['all locales', '?publishAllLocales=true&draft=false', { _status: 'published' }],
    ['a future date', '', { _status: 'published', publishedAt: '2100-01-01' }],
  ])('by a change with %s', async (_, query, body) => {
    expect((await contributor.patch(`/posts/${id}${query}`, body)).status).toBe(200)
    expect(await publicTitle(id)).toBeUndefined()
    expect(await newest(id)).toMatchObject({ _status: 'draft' })
  })

  it.each(['', '&draft=true', '&trash=true'])('by a bulk change (%s)', async (query) => {
    const answer = await contributor.patch(`/posts?where[id][equals]=${id}${query}`, {
      _status: 'published',
    })
    expect(answer.status).toBe(200)
    expect(await publicTitle(id)).toBeUndefined()
  })

  it('by way of the trash', async () => {
    await contributor.patch(`/posts/${id}`, { deletedAt: new Date().toISOString() })
    expect(await newest(id)).toMatchObject({ deletedAt: expect.any(String) })
    await contributor.patch(`/posts/${id}?trash=true`, { deletedAt: null, _status: 'published' })
    expect(await publicTitle(id)).toBeUndefined()
    expect(await newest(id)).toMatchObject({ deletedAt: null, _status: 'draft' })
  })

  it('by a restored version, whichever way it is asked for', async () => {
    await editor.patch(`/posts/${id}`, { _status: 'published' })
    await editor.patch(`/posts/${id}`, { _status: 'draft' })
    const published = (await versionsOf(id)).find(({ version }) => version._status === 'published')
    for (const query of ['', '?draft=true', '?draft=false']) {
      await contributor.post(`/posts/versions/${published?.id ?? ''}${query}`)
      expect(await publicTitle(id)).toBeUndefined()
    }
  })

  it('by a copy of something published', async () => {
    const source = await made(author, { title: 'Public', _status: 'published' })
    for (const [query, body] of [
      ['?draft=false', {}],
      ['', { _status: 'published' }],
    ] as const) {
      const copy = idOf(await contributor.post(`/posts/${source}/duplicate${query}`, body))
      expect(copy).not.toBe('')
      expect(await publicTitle(copy)).toBeUndefined()
      expect(await newest(copy)).toMatchObject({ authors: [users.contributor.id] })
    }
  })
})

describe('after publication a contributor no longer', () => {
  let id: string
  beforeEach(async () => {
    id = await made(contributor, { title: 'Shown' })
    await editor.patch(`/posts/${id}`, { _status: 'published' })
  })

  it.each([
    ['changes it', { title: 'Changed' }],
    ['takes it away', { _status: 'draft' }],
    ['trashes it', { deletedAt: '2026-01-01' }],
  ])('%s', async (_, body) => {
    expect((await contributor.patch(`/posts/${id}`, body)).status).toBe(403)
    expect(await publicTitle(id)).toBe('Shown')
  })

  it('changes it beside a newer draft, one or many', async () => {
    await editor.patch(`/posts/${id}`, { title: 'Newer' })
    expect((await contributor.patch(`/posts/${id}?draft=true`, { title: 'X' })).status).toBe(403)
    const bulk = `/posts?where[id][equals]=${id}&draft=true`
    await contributor.patch(bulk, { title: 'X' })
    await contributor.patch(bulk, { deletedAt: '2026-01-01' })
    const { title, deletedAt } = await newest(id)
    expect([title, deletedAt ?? null]).toEqual(['Newer', null])
    expect(await publicTitle(id)).toBe('Shown')
  })

  it('unpublishes it by taking it out of a trash it is not in', async () => {
    const bulk = `/posts?where[id][equals]=${id}&trash=true`
    await contributor.patch(bulk, { deletedAt: null })
    await author.patch(bulk, { deletedAt: null })
    await editor.patch(bulk, { deletedAt: null, _status: 'draft' })
    expect(await publicTitle(id)).toBe('Shown')
  })

  it('destroys it, one or many', async () => {
    await editor.patch(`/posts/${id}`, { title: 'Newer' })
    expect((await contributor.delete(`/posts/${id}`)).status).toBe(403)
    await contributor.delete(`/posts?where[id][equals]=${id}`)
    expect(await publicTitle(id)).toBe('Shown')
  })

  it('brings an older version back', async () => {
    const rows = await versionsOf(id)
    for (const { id: version } of rows)
      expect((await contributor.post(`/posts/versions/${version}`)).status).toBe(403)
    expect(await publicTitle(id)).toBe('Shown')
  })
})

describe('what is public changes only by saying so', () => {
  let id: string
  beforeEach(async () => {
    id = await made(author, { title: 'Public', _status: 'published' })
  })

  it.each([
    ['without a status', '', { title: 'Newer' }],
    ['as a draft', '?draft=true', { title: 'Newer' }],
    ['as an autosave that says published', '?autosave=true', { title: 'N', _status: 'published' }],
    ['with a wrong status', '', { title: 'Newer', _status: 'live' }],
  ])('not %s, not even by an editor', async (_, query, body) => {
    await editor.patch(`/posts/${id}${query}`, body)
    expect(await publicTitle(id)).toBe('Public')
    expect(await newest(id)).toMatchObject({ title: body.title, _status: 'draft' })
  })

  it('not when many are changed without a status', async () => {
    await editor.patch(`/posts?where[id][equals]=${id}`, { title: 'Newer' })
    expect(await publicTitle(id)).toBe('Public')
    expect(await newest(id)).toMatchObject({ title: 'Newer' })
  })

  it('but by publishing many at once, each with its newest draft', async () => {
    await editor.patch(`/posts/${id}`, { title: 'Newer' })
    await editor.patch(`/posts?where[id][equals]=${id}`, { _status: 'published' })
    expect(await publicTitle(id)).toBe('Newer')
  })

  it('but by unpublishing, as the admin’s button asks', async () => {
    await author.patch(`/posts/${id}?unpublishAllLocales=true`, { _status: 'draft' })
    expect(await publicTitle(id)).toBeUndefined()
    expect(await newest(id)).toMatchObject({ title: 'Public', _status: 'draft' })
  })

  it('not by bringing a draft version back', async () => {
    await editor.patch(`/posts/${id}`, { title: 'Newer' })
    const draft = (await versionsOf(id)).find(({ version }) => version._status === 'draft')
    expect((await editor.post(`/posts/versions/${draft?.id ?? ''}?draft=false`)).status).toBe(200)
    expect(await publicTitle(id)).toBe('Public')
  })

  it('but by bringing a published version back without draft', async () => {
    const first = (await versionsOf(id))[0]
    await author.patch(`/posts/${id}`, { title: 'Second', _status: 'published' })
    await author.post(`/posts/versions/${first?.id ?? ''}?draft=true`)
    expect(await publicTitle(id)).toBe('Second')
    await author.post(`/posts/versions/${first?.id ?? ''}`)
    expect(await publicTitle(id)).toBe('Public')
  })

  it('and comes out of the trash as a draft unless said otherwise', async () => {
    await editor.patch(`/posts/${id}`, { deletedAt: '1999-01-01', title: 'Smuggled' })
    expect(await publicTitle(id)).toBeUndefined()
    expect((await rest.as().get(`/posts/${id}?trash=true`)).status).not.toBe(200)
    const trashed = await newest(id)
    expect(trashed).toMatchObject({ title: 'Public' })
    expect(String(trashed['deletedAt']) > '2020').toBe(true)
    const restore = `/posts?where[id][equals]=${id}&trash=true`
    await editor.patch(restore, { deletedAt: null })
    expect(await publicTitle(id)).toBeUndefined()
    await editor.patch(`/posts/${id}`, { deletedAt: '1999-01-01' })
    await editor.patch(restore, { deletedAt: null, _status: 'published' })
    expect(await publicTitle(id)).toBe('Public')
  })

  it('not of a document in the trash', async () => {
    await editor.patch(`/posts/${id}`, { deletedAt: '1999-01-01' })
    await editor.patch(`/posts/${id}?trash=true`, { title: 'Newer', _status: 'published' })
    expect(await publicTitle(id)).toBeUndefined()
  })
})

it('Payload’s own restore is closed, also to our own code', async () => {
  const id = await made(author, { title: 'Public', _status: 'published' })
  const version = (await versionsOf(id))[0]
  const restore = started.payload.restoreVersion({ collection: 'posts', id: version?.id ?? '' })
  await expect(restore).rejects.toMatchObject({ status: 403 })
})

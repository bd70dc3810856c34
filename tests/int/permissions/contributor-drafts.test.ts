import { beforeEach, describe, expect, it } from '@jest/globals'
import { users } from '../../support/staffed-site.ts'
import {
  author,
  contributor,
  editor,
  idOf,
  made,
  publicTitle,
  newest,
  versionsOf,
  useWriters,
} from './draft-doors-fixture.ts'

useWriters()

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

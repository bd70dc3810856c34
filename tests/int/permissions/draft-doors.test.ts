import { beforeEach, describe, expect, it } from '@jest/globals'
import { started, rest } from '../../support/staffed-site.ts'
import {
  author,
  editor,
  made,
  publicTitle,
  newest,
  versionsOf,
  useWriters,
} from './draft-doors-fixture.ts'

useWriters()

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

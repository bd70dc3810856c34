import { describe, expect, it } from '@jest/globals'
import type { Role } from '../../support/make-users.ts'
import { docOf } from '../../support/rest.ts'
import { rest, started, users, useStaff } from '../../support/staffed-site.ts'

useStaff()

const as = (role: Role) => rest.as(users[role])
const newest = async (type: string, id: unknown) =>
  (await as('administrator').get(`/${type}/${String(id)}?draft=true`)).body

describe('ids, dates and authorship', () => {
  it('come from the server', async () => {
    const answer = await as('editor').post('/posts', {
      ...{ id: '../x<y', createdAt: '1999-01-01', updatedAt: '1999-01-01', title: 'Mine' },
      ...{ editedBy: users.author.id, revision: 'mine', deletedAt: '1999-01-01' },
      imported: { run: 'forged' },
    })
    const doc = docOf(answer)
    expect(doc['id']).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/)
    expect(doc['editedBy']).toBe(users.editor.id)
    expect(doc['deletedAt'] ?? null).toBeNull()
    expect(String(doc['createdAt']) > '2020' && String(doc['updatedAt']) > '2020').toBe(true)
    expect(doc['revision']).not.toBe('mine')
    expect(JSON.stringify(doc['imported'] ?? null)).not.toContain('forged')
    const changed = docOf(
      await as('administrator').patch(`/posts/${String(doc['id'])}`, {
        ...{ createdAt: '1999-01-01', updatedAt: '1999-01-01', editedBy: users.author.id },
      }),
    )
    expect(changed).toMatchObject({ createdAt: doc['createdAt'], editedBy: users.administrator.id })
  })

  it('come from an import when our own code says so', async () => {
    const made = await started.payload.create({
      collection: 'posts',
      data: { title: 'Old', authors: [users.author.id], imported: { run: 'r1' } },
      context: {
        trusted: { by: 'import', id: 'own-id', createdAt: '2009-05-05T00:00:00.000Z' },
      },
    })
    expect(made).toMatchObject({
      id: 'own-id',
      createdAt: '2009-05-05T00:00:00.000Z',
      authors: [users.author.id],
      imported: { run: 'r1' },
    })
  })

  it('a file is its sender’s', async () => {
    const png =
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
    const form = new FormData()
    form.append('_payload', JSON.stringify({ title: 'A', uploadedBy: users.editor.id }))
    const bytes = new Blob([Buffer.from(png, 'base64')], { type: 'image/png' })
    form.append('file', bytes, 'a.png')
    const doc = docOf(await as('author').post('/media', form))
    expect(doc['uploadedBy']).toBe(users.author.id)
  })
})

describe('whose a post is', () => {
  it('is its maker’s, unless an editor says another', async () => {
    const others = { title: 'P', authors: [users.editor.id] }
    expect(docOf(await as('author').post('/posts', others))['authors']).toEqual([users.author.id])
    const named = { title: 'P', authors: [users.author.id] }
    expect(docOf(await as('editor').post('/posts', named))['authors']).toEqual([users.author.id])
  })

  it('is not given away nor shared by its author', async () => {
    const { id } = docOf(await as('author').post('/posts', { title: 'P' }))
    const authors = [users.author.id, users.editor.id]
    await as('author').patch(`/posts/${String(id)}`, { authors })
    await as('author').patch(`/posts?where[id][equals]=${String(id)}`, { authors: [] })
    expect((await newest('posts', id))['authors']).toEqual([users.author.id])
    expect((await as('editor').patch(`/posts/${String(id)}`, { authors })).status).toBe(200)
    expect((await newest('posts', id))['authors']).toEqual(authors)
  })

  it('is said by its newest state, not by the body', async () => {
    const { id } = docOf(
      await as('author').post('/posts', { title: 'Whose', _status: 'published' }),
    )
    const path = `/posts/${String(id)}`
    const take = { authors: [users.contributor.id] }
    expect((await as('contributor').patch(path, take)).status).toBe(403)
    await as('editor').patch(path, { authors: [users.editor.id], title: 'Taken' })
    expect((await as('author').patch(path, { title: 'Back' })).status).toBe(403)
    expect((await as('author').delete(path)).status).toBe(403)
    expect(await newest('posts', id)).toMatchObject({ title: 'Taken', authors: [users.editor.id] })
  })
})

describe('a reader’s password', () => {
  it('is read by who may change the document', async () => {
    const body = { title: 'Secret', visibility: 'password', password: 'sesame' }
    const { id } = docOf(await as('author').post('/posts', body))
    const passwordAs = async (role: Role) =>
      (await as(role).get(`/posts/${String(id)}?draft=true`)).body['password']
    expect(await passwordAs('author')).toBe('sesame')
    expect(await passwordAs('editor')).toBe('sesame')
    expect(await passwordAs('designer')).toBeUndefined()
  })
})

import { beforeEach, describe, expect, it } from '@jest/globals'
import type { Comment } from '#content/payload-types.ts'
import { makePost } from '../../support/front-site.ts'
import { payload, rest, useStaff, users } from '../../support/staffed-site.ts'

let post = ''
useStaff(async () => {
  post = (await makePost(payload, { title: 'Open night' })).id
})
beforeEach(async () => {
  await payload.delete({ collection: 'comments', where: { id: { exists: true } } })
})

const data = () => ({
  ...{ document: { relationTo: 'posts' as const, value: post }, kind: 'comment' as const },
  ...{ authorName: 'Ada', authorEmail: 'ada@example.net', text: 'Bravo!' },
})
const make = (more: Partial<Comment> = {}): Promise<Comment> =>
  payload.create({ collection: 'comments', data: { ...data(), state: 'pending', ...more } })
const read = ({ id }: { id: string }) => payload.findByID({ collection: 'comments', id, depth: 0 })
const editor = () => rest.as(users.editor)
const administrator = () => rest.as(users.administrator)
const order = (path: string, body: object, who = editor()) =>
  who.post(`/comment-queue/${path}`, body)
const firstError = (body: Record<string, unknown>): unknown =>
  Array.isArray(body['errors']) ? body['errors'][0] : undefined

describe('two moderators who edit one comment', () => {
  it('write what they changed alone, and the second is told what it says now', async () => {
    const { id, updatedAt: seen } = await make()
    const first = await order('edit', { id, seen, words: { authorName: 'Ada L.' } })
    expect(first.status).toBe(200)
    const second = await order('edit', { id, seen, words: { text: 'Mine' } }, administrator())
    expect(second.status).toBe(409)
    const stored = await read({ id })
    expect(stored).toMatchObject({ text: 'Bravo!', authorName: 'Ada L.' })
    expect(firstError(second.body)).toMatchObject({
      message: expect.stringContaining('changed since you opened it'),
      data: { now: { updatedAt: stored.updatedAt, words: { authorName: 'Ada L.' } } },
    })
    const again = { id, seen: stored.updatedAt, words: { text: 'Mine' } }
    expect((await order('edit', again, administrator())).body).toEqual({
      updatedAt: (await read({ id })).updatedAt,
    })
    expect(await read({ id })).toMatchObject({ text: 'Mine', authorName: 'Ada L.' })
  })

  it('do not stand in each other’s way when one decides, or puts other words right', async () => {
    const { id, updatedAt: seen } = await make()
    await order('state', { ids: [id], state: 'approved' }, administrator())
    await order('edit', { id, seen, was: { authorName: 'Ada' }, words: { authorName: 'Ada L.' } })
    const mine = { id, seen, was: { text: 'Bravo!' }, words: { text: 'Mine' } }
    expect((await order('edit', mine)).status).toBe(200)
    expect(await read({ id })).toMatchObject({ text: 'Mine', authorName: 'Ada L.' })
    const late = { id, seen, was: { text: 'Bravo!' }, words: { text: 'Late' } }
    expect((await order('edit', late, administrator())).status).toBe(409)
    expect((await read({ id })).text).toBe('Mine')
  })

  it('are told in their language, and of what cannot be taken', async () => {
    const { id, updatedAt: seen } = await make()
    const french = rest.as(users.editor, 'fr')
    const stale = { id, seen: '2020-01-01T00:00:00.000Z', words: { text: 'Non' } }
    expect(firstError((await order('edit', stale, french)).body)).toMatchObject({
      message: expect.stringContaining('a été modifié depuis'),
    })
    const unusable = await order('edit', { id, seen, words: { authorEmail: 'no', text: '' } })
    expect(unusable.status).toBe(422)
    expect(firstError(unusable.body)).toMatchObject({
      message: 'This cannot be saved: E-mail, Comment.',
    })
    expect((await order('edit', { id: 'gone', seen, words: {} })).status).toBe(404)
    const author = rest.as(users.author)
    expect((await order('edit', { id, seen, words: { text: 'No' } }, author)).status).toBe(403)
  })
})

describe('an undo', () => {
  it('leaves what a colleague decided since, and says how much', async () => {
    const mine = await make()
    const theirs = await make()
    const ids = [mine.id, theirs.id]
    const { body } = await order('state', { ids, state: 'approved' })
    expect(body['before']).toEqual(ids.map((id) => ({ id, state: 'pending', from: 'approved' })))
    await order('state', { ids: [theirs.id], state: 'spam' }, administrator())
    const undone = await order('state', { changes: body['before'] })
    expect(undone.body).toMatchObject({ failed: 0, changedSince: 1 })
    expect([(await read(mine)).state, (await read(theirs)).state]).toEqual(['pending', 'spam'])
  })
})

describe('an answer', () => {
  it('is not written when its comment could not be approved, and says why', async () => {
    // An old site let more through than is taken here.
    const broken = await payload.db.create({
      collection: 'comments',
      data: { ...data(), id: 'too-long', state: 'pending', text: 'x'.repeat(70_000) },
    })
    const { id } = broken
    const { body, status } = await order('answer', { id, text: 'Thank you.' })
    expect(status).toBe(409)
    expect(firstError(body)).toMatchObject({
      message: 'The comment could not be approved, so it was not answered.',
    })
    expect((await payload.count({ collection: 'comments' })).totalDocs).toBe(1)
  })
})

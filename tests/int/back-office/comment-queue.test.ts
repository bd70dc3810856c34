import { beforeEach, describe, expect, it } from '@jest/globals'
import type { Comment } from '#content/payload-types.ts'
import { readQueueQuery } from '#back-office/comments/queue-query.ts'
import { readQueue } from '#back-office/comments/read-queue.ts'
import { createLocalReq } from 'payload'
import { makePost } from '../../support/front-site.ts'
import { roles } from '../../support/make-users.ts'
import { docOf } from '../../support/rest.ts'
import { payload, rest, useStaff, users } from '../../support/staffed-site.ts'

let post = ''
useStaff(async () => {
  post = (await makePost(payload, { title: 'Open night' })).id
})

const QUEUE = '/comment-queue'
const make = (data: Partial<Comment> = {}): Promise<Comment> =>
  payload.create({
    collection: 'comments',
    data: {
      ...{ document: { relationTo: 'posts' as const, value: post }, kind: 'comment' as const },
      ...{ authorName: 'Ada', authorEmail: 'ada@example.net', text: 'Bravo!', state: 'pending' },
      ...data,
    },
  })
const stateOf = async ({ id }: { id: string }): Promise<string> =>
  (await payload.findByID({ collection: 'comments', id })).state
const queue = async (params: object) =>
  readQueue(await createLocalReq({ user: users.editor }, payload), readQueueQuery(params))

beforeEach(async () => {
  await payload.delete({ collection: 'comments', where: { id: { exists: true } } })
})

describe('who may moderate', () => {
  it('is an editor or an administrator, and nobody else', async () => {
    const answers: Record<string, number[]> = {}
    for (const role of roles) {
      const { id } = await make()
      const as = rest.as(users[role])
      answers[role] = [
        (await as.post(`${QUEUE}/state`, { ids: [id], state: 'spam' })).status,
        (await as.post(`${QUEUE}/answer`, { id, text: 'No' })).status,
        (await as.post(`${QUEUE}/delete`, { ids: [id] })).status,
      ]
    }
    const { totalDocs } = await payload.count({ collection: 'comments' })
    expect(totalDocs).toBe(3)
    const refused = [403, 403, 403]
    expect(answers).toEqual({
      ...{ administrator: [200, 409, 200], editor: [200, 409, 200] },
      ...{ author: refused, contributor: refused, designer: refused },
    })
    const stranger = await rest.as().post(`${QUEUE}/state`, { ids: ['a'], state: 'spam' })
    expect(stranger.status).toBe(401)
  })
})

describe('a moderator', () => {
  const editor = () => rest.as(users.editor)

  it('approves many at once and takes it back', async () => {
    const first = await make()
    const second = await make({ state: 'spam' })
    const { body } = await editor().post(`${QUEUE}/state`, {
      ids: [first.id, second.id],
      state: 'approved',
    })
    expect([await stateOf(first), await stateOf(second)]).toEqual(['approved', 'approved'])
    await editor().post(`${QUEUE}/state`, { changes: body['before'] })
    expect([await stateOf(first), await stateOf(second)]).toEqual(['pending', 'spam'])
  })

  it('restores to where a comment came from', async () => {
    const shown = await make({ state: 'approved' })
    const held = await make()
    const ids = [shown.id, held.id]
    await editor().post(`${QUEUE}/state`, { ids, state: 'trash' })
    await editor().post(`${QUEUE}/state`, { ids, state: 'restored' })
    expect([await stateOf(shown), await stateOf(held)]).toEqual(['approved', 'pending'])
  })

  it('is told of what is there no more, and the rest is done', async () => {
    const { id } = await make()
    const { body } = await editor().post(`${QUEUE}/state`, { ids: ['gone', id], state: 'approved' })
    const before = [{ id, state: 'pending', from: 'approved' }]
    expect(body).toEqual({ before, failed: 1, changedSince: 0 })
  })

  it('deletes for good only what was put away', async () => {
    const shown = await make({ state: 'approved' })
    const spam = await make({ state: 'spam' })
    const { body } = await editor().post(`${QUEUE}/delete`, { ids: [shown.id, spam.id] })
    expect(body).toEqual({ deleted: 1, failed: 1 })
    expect(await stateOf(shown)).toBe('approved')
    await make({ state: 'trash' })
    for (const text of ['a', 'b', 'c']) await make({ state: 'spam', text })
    expect((await editor().post(`${QUEUE}/delete`, { all: 'spam' })).body['deleted']).toBe(3)
    expect((await queue({ state: 'trash' })).total).toBe(1)
  })

  it('answers in their own name, which shows the comment too', async () => {
    const { id } = await make()
    const { body } = await editor().post(`${QUEUE}/answer`, { id, text: 'Thank you.' })
    const answer = await payload.findByID({
      collection: 'comments',
      id: String(body['id']),
      depth: 0,
    })
    expect(answer).toMatchObject({ parent: id, authorName: 'The editor', state: 'approved' })
    expect(await stateOf({ id })).toBe('approved')
    const row = (await queue({ state: 'approved' })).rows.find((one) => one.id === answer.id)
    expect(row?.answerTo).toBe('Ada')
  })

  it('puts words right, but not what the site noted', async () => {
    const { id } = await make({
      ipAddress: '192.0.2.7',
      reasons: [{ judge: 'links', detail: '3' }],
    })
    const sent = { text: 'Bravo, all!', ipAddress: '', reasons: [], tells: '' }
    expect(docOf(await editor().patch(`/comments/${id}`, sent))).toMatchObject({
      ...{ text: 'Bravo, all!', ipAddress: '192.0.2.7', tells: 'all' },
    })
  })

  it('is refused orders that are none', async () => {
    for (const body of [{}, { ids: [] }, { ids: ['a'], state: 'gone' }, { all: 'approved' }])
      expect((await editor().post(`${QUEUE}/state`, body)).status).toBe(400)
    expect((await editor().post(`${QUEUE}/answer`, { id: 'gone', text: 'Hello' })).status).toBe(404)
  })
})

describe('the queue', () => {
  it('has tabs with numbers, pages of 25, the newest first, and a search', async () => {
    for (let day = 1; day <= 27; day += 1)
      await make({ text: `Day ${String(day)}`, writtenAt: new Date(2026, 2, day).toISOString() })
    await make({ state: 'approved', authorName: 'Grace' })
    const first = await queue({})
    expect([first.rows.length, first.rows[0]?.text, first.pages]).toEqual([25, 'Day 27', 2])
    expect((await queue({ page: '2' })).rows.map(({ text }) => text)).toEqual(['Day 2', 'Day 1'])
    expect(first.counts).toEqual({ pending: 27, approved: 1, spam: 0, trash: 0, all: 28 })
    expect((await queue({ state: 'all', q: 'grace' })).rows.map((row) => row.authorName)).toEqual([
      'Grace',
    ])
    expect(first.rows[0]?.on).toMatchObject({ title: 'Open night' })
    expect(first.rows[0]?.on.href).toMatch(/open-night$/)
  })
})

describe('visitors and others', () => {
  it('learn nothing of who wrote a comment or why it was held', async () => {
    const { id } = await make({ state: 'approved', ipAddress: '192.0.2.7', reasons: [] })
    for (const reader of [undefined, users.author, users.contributor, users.designer]) {
      const answer = await rest.as(reader).get(`/comments/${id}`)
      expect([403, 404]).toContain(answer.status)
      expect((await rest.as(reader).get('/subscriptions')).status).toBe(403)
    }
    const [visible] = (
      await payload.find({ collection: 'comments', overrideAccess: false, depth: 0 })
    ).docs
    expect(visible?.id).toBe(id)
    for (const secret of [
      'authorEmail',
      'ipAddress',
      'reasons',
      'learnedAs',
      'tells',
      'stateBefore',
    ])
      expect(visible).not.toHaveProperty(secret)
    const site = await rest.as().get('/globals/site')
    expect(JSON.stringify(site.body)).not.toMatch(/holdList|blockList/)
  })
})

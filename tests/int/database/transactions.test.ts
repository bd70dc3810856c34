import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { setTimeout as pause } from 'node:timers/promises'
import type { PayloadRequest } from 'payload'
import { openDatabase, type TestDatabase } from './database-fixture.ts'

let site: TestDatabase
const titled = async (title: string, how = 'equals') => {
  const { docs } = await site.payload.find({
    collection: 'posts',
    where: { title: { [how]: title } },
  })
  return docs
}
const save = (title: string, during?: (req: PayloadRequest) => unknown) =>
  site.payload.create({ collection: 'posts', data: { title }, context: { during } })

beforeAll(async () => {
  site = await openDatabase({ patience: { queueMs: 3000, lockMs: 1000, idleMs: 1000 } })
})
afterAll(() => site.stop())

describe('a save is whole or not at all', () => {
  it('stores nothing of a save whose last hook fails', async () => {
    await expect(save('refused by a hook')).rejects.toThrow('refused by a hook')
    expect(await titled('refused by a hook')).toEqual([])
  })

  it('is refused, not acknowledged, when a hook swallows the failure of a save inside it', async () => {
    const outer = save('outer', async (req) => {
      await site.payload
        .create({ collection: 'posts', data: { title: 'refused by a hook' }, req })
        .catch(() => undefined)
    })
    await expect(outer).rejects.toMatchObject({ code: 'database.transaction-lost', status: 503 })
    expect(await titled('outer')).toEqual([])
  })

  it('lets no straggler of a failed save into the database', async () => {
    let straggler: Promise<unknown> = Promise.resolve()
    const failing = save('failed', (req) => {
      straggler = pause(30).then(() =>
        site.payload.db.create({ collection: 'posts', data: { id: 's', title: 'straggler' }, req }),
      )
      straggler.catch(() => undefined)
      throw new Error('failed first')
    })
    await expect(failing).rejects.toThrow('failed first')
    await expect(straggler).rejects.toThrow()
    expect(await titled('straggler')).toEqual([])
  })

  it('names the field whose value is taken', async () => {
    await site.payload.create({ collection: 'posts', data: { unique: 'taken' } })
    const second = site.payload.create({ collection: 'posts', data: { unique: 'taken' } })
    await expect(second).rejects.toMatchObject({
      status: 400,
      data: { errors: [{ path: 'unique' }] },
    })
  })

  it('shows the values of a failing statement to nobody', async () => {
    const failing = site.payload.db.create({
      collection: 'posts',
      data: { id: 'p', title: 'secret words', parent: 'nobody' },
    })
    const error: unknown = await failing.catch((reason: unknown) => reason)
    expect(String(error)).toContain('FOREIGN KEY')
    expect(String(error)).not.toContain('secret words')
  })
})

describe('reads and an open transaction', () => {
  it('sees its own writes inside, not outside, and does not wait', async () => {
    const id = await site.payload.db.beginTransaction()
    const req = { transactionID: String(id) }
    await site.payload.db.create({
      collection: 'posts',
      data: { id: 'inside', title: 'inside' },
      req,
    })
    expect(await titled('inside')).toEqual([])
    const inside = await site.payload.db.find({
      collection: 'posts',
      where: { id: { equals: 'inside' } },
      req,
    })
    expect(inside.docs).toHaveLength(1)
    await site.payload.db.commitTransaction(String(id))
    expect(await titled('inside')).toHaveLength(1)
  })
})

describe('a transaction whose holder is gone', () => {
  it('is rolled back, lets the others through, and refuses its holder', async () => {
    const id = await site.payload.db.beginTransaction()
    const req = { transactionID: String(id) }
    await site.payload.db.create({ collection: 'posts', data: { id: 'lost', title: 'lost' }, req })
    await expect(save('after the lost one')).resolves.toMatchObject({ title: 'after the lost one' })
    const late = site.payload.db.create({
      collection: 'posts',
      data: { id: 'late', title: 'late' },
      req,
    })
    await expect(late).rejects.toMatchObject({
      code: 'database.transaction-abandoned',
      status: 503,
    })
    await expect(site.payload.db.commitTransaction(String(id))).rejects.toMatchObject({
      code: 'database.transaction-abandoned',
    })
    expect(await titled('lost')).toEqual([])
    expect(await titled('late')).toEqual([])
  })

  it('names itself to those who waited in vain', async () => {
    const id = await site.payload.db.beginTransaction()
    const req = { transactionID: String(id) }
    const until = Date.now() + 3800
    const waiting = save('in vain').catch((error: unknown) => error)
    while (Date.now() < until) {
      await site.payload.db.updateOne({
        collection: 'posts',
        id: 'inside',
        data: { title: 'busy' },
        req,
      })
      await pause(200)
    }
    await site.payload.db.rollbackTransaction(String(id))
    const error = await waiting
    expect(error).toMatchObject({ code: 'database.busy', status: 503 })
    expect(String(error)).toMatch(/held by "transaction \(.* posts\)" for 3\.\d s/)
  })
})

describe('bulk operations', () => {
  const notTheSecond = (req: PayloadRequest) => {
    const count = Number(req.context['count'] ?? 0) + 1
    req.context['count'] = count
    if (count === 2) throw new Error('this one not')
  }
  const threePosts = (title: string) =>
    Promise.all(['1', '2', '3'].map((n) => save(`${title} ${n}`)))

  it('update the documents that can be, and name the one that cannot', async () => {
    const made = await threePosts('bulk')
    const { docs, errors } = await site.payload.update({
      collection: 'posts',
      where: { id: { in: made.map(({ id }) => id) } },
      data: { lines: [{ text: 'changed' }] },
      context: { during: notTheSecond },
    })
    expect(docs).toHaveLength(2)
    expect(errors).toMatchObject([{ message: 'this one not' }])
    const stored = await titled('bulk', 'like')
    const changed = stored.filter(({ lines }) => Array.isArray(lines) && lines.length === 1)
    expect(changed.map(({ id }) => id).sort()).toEqual(docs.map(({ id }) => id).sort())
  })

  it('delete the documents that can be, and name the one that cannot', async () => {
    const made = await threePosts('doomed')
    await site.payload.create({ collection: 'children', data: { post: made[1]?.id } })
    const { docs, errors } = await site.payload.delete({
      collection: 'posts',
      where: { title: { like: 'doomed' } },
    })
    expect(docs.map(({ id }) => id).sort()).toEqual([made[0]?.id, made[2]?.id].sort())
    expect(errors).toMatchObject([{ id: made[1]?.id }])
    expect(await titled('doomed', 'like')).toMatchObject([{ id: made[1]?.id }])
  })

  it('inside another save share its fate', async () => {
    const made = await threePosts('inner')
    const outer = save('outer of a bulk', async (req) => {
      await site.payload.update({
        collection: 'posts',
        where: { id: { in: made.map(({ id }) => id) } },
        data: { title: 'inner renamed' },
        context: { during: undefined },
        req,
      })
      throw new Error('outer failed')
    })
    await expect(outer).rejects.toThrow('outer failed')
    expect(await titled('inner renamed')).toEqual([])
  })
})

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq, type Payload } from 'payload'
import { newId } from '#config/new-id.ts'
import { insertRows } from '#config/database/store-rows.ts'
import type { RecordedChange } from '#publishing/changes/change.ts'
import { onAnnounced } from '#publishing/changes/changes-channel.ts'
import {
  changesSince,
  isTooOld,
  newestCursor,
  pruneChanges,
} from '#publishing/changes/read-changes.ts'
import { lowestIdAt } from '#publishing/changes/uuid-time.ts'
import { watchChanges } from '#publishing/changes/watch-changes.ts'
import { inTransaction } from '#publishing/versions/in-transaction.ts'
import { statementsOf } from './query-count.ts'
import { startPayload, type StartedPayload } from '../../support/start-payload.ts'

let started: StartedPayload
let payload: Payload

beforeAll(async () => {
  started = await startPayload()
  payload = started.payload
})
afterAll(() => started.stop())

const DAY = 24 * 3_600_000
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
/** What happened to documents while `work` was done; addresses left out. */
const during = async (work: () => Promise<unknown>): Promise<string[]> => {
  const from = await newestCursor(payload)
  await work()
  const changes = await changesSince(payload, from)
  return changes.filter(({ what }) => what !== 'path').map(({ type, what }) => `${type} ${what}`)
}

describe('the changes', () => {
  it('name what happened to a document through its life', async () => {
    const happened = await during(async () => {
      const { id } = await payload.create({
        collection: 'pages',
        data: { title: 'Life' },
        draft: true,
      })
      const update = (data: object, more: object = {}) =>
        payload.update({ collection: 'pages', id, data, ...more })
      await update({ _status: 'published' })
      await update({ title: 'Life, revised', _status: 'published' })
      await update({ title: 'Draft' }, { draft: true })
      await update({ _status: 'draft' })
      await update({ deletedAt: new Date().toISOString() })
      await update({ deletedAt: null, _status: 'draft' }, { trash: true })
      await payload.delete({ collection: 'pages', id })
    })
    expect(happened.map((entry) => entry.split(' ')[1])).toEqual([
      ...[
        'draft',
        'published',
        'updated',
        'draft',
        'unpublished',
        'trashed',
        'restored',
        'deleted',
      ],
    ])
  })

  it('are told by types without drafts and by globals too', async () => {
    const happened = await during(async () => {
      await payload.create({ collection: 'tags', data: { title: 'Told' } })
      await payload.updateGlobal({ slug: 'design', data: { _status: 'published' } })
    })
    expect(happened).toEqual(['tags published', 'design updated'])
  })

  it('are announced before the save answers, and never when it was undone', async () => {
    const heard: RecordedChange[] = []
    const stop = onAnnounced((changes) => heard.push(...changes))
    await payload.create({ collection: 'tags', data: { title: 'Heard' } })
    expect(heard.map(({ type }) => type)).toContain('tags')
    const count = heard.length
    const req = await createLocalReq({}, payload)
    const undone = inTransaction(req, async () => {
      await payload.create({ collection: 'tags', data: { title: 'Unheard' }, req })
      throw new Error('undone')
    })
    await expect(undone).rejects.toThrow('undone')
    expect(heard).toHaveLength(count)
    stop()
  })

  it('of other processes are seen by the cursor, even with a smaller id than the last one', async () => {
    const seen: RecordedChange[] = []
    const from = await newestCursor(payload)
    const stop = watchChanges(payload, { from, every: 20 }, (changes) => {
      seen.push(...changes)
    })
    const store = { payload, req: {}, collection: 'changes' } as const
    const foreign = (document: string, at: number) => ({
      ...{ id: lowestIdAt(new Date(at)), type: 'pages', document, what: 'updated' },
    })
    await insertRows(store, [foreign('later', Date.now() + 1000)])
    await pause(80)
    await insertRows(store, [foreign('earlier', Date.now() - 1000)])
    await pause(80)
    stop()
    expect(seen.map(({ document }) => document)).toEqual(
      expect.arrayContaining(['later', 'earlier']),
    )
    expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length)
  })

  it('of a transaction that took a minute are not missed, though many came after it', async () => {
    const seen: string[] = []
    const from = await newestCursor(payload)
    const stop = watchChanges(payload, { from, every: 5 }, (changes) => {
      seen.push(...changes.map(({ document }) => document))
    })
    const store = { payload, req: {}, collection: 'changes' } as const
    const minuteAgo = lowestIdAt(new Date(Date.now() - 60_000))
    const row = (id: string, document: string) => ({ id, type: 'pages', document, what: 'updated' })
    await insertRows(store, [row(newId(), 'present')])
    await pause(50)
    await insertRows(store, [row(minuteAgo, 'of the long transaction')])
    for (let count = 0; count < 40; count += 1) {
      await insertRows(store, [row(newId(), 'later')])
      await pause(12)
    }
    stop()
    expect(seen.filter((document) => document === 'of the long transaction')).toHaveLength(1)
  })

  it('are told again to a listener that failed', async () => {
    const seen: string[] = []
    let failures = 2
    const stop = watchChanges(
      payload,
      { from: await newestCursor(payload), every: 10 },
      (changes) => {
        if (failures-- > 0) throw new Error('the cache is away')
        seen.push(...changes.map(({ type }) => type))
      },
    )
    await payload.create({ collection: 'tags', data: { title: 'At least once' } })
    await pause(150)
    stop()
    expect(seen).toContain('tags')
  })

  it('are not read again while nothing is committed', async () => {
    const seen: string[] = []
    const from = await newestCursor(payload)
    const stop = watchChanges(payload, { from, every: 10 }, (changes) => {
      seen.push(...changes.map(({ type }) => type))
    })
    await pause(50)
    expect(await statementsOf(() => pause(150), 'changes')).toEqual([])
    seen.length = 0
    await payload.create({ collection: 'tags', data: { title: 'After the quiet' } })
    await pause(50)
    stop()
    expect(seen).toContain('tags')
  })

  it('are kept for thirty days; a cursor from before has to start anew', async () => {
    const old = lowestIdAt(new Date(Date.now() - 31 * DAY))
    const store = { payload, req: {}, collection: 'changes' } as const
    await insertRows(store, [{ id: old, type: 'pages', document: 'old', what: 'updated' }])
    await pruneChanges(payload)
    const rest = await changesSince(payload, lowestIdAt(new Date(0)))
    expect(rest.map(({ id }) => id)).not.toContain(old)
    expect(rest.length).toBeGreaterThan(0)
    expect([isTooOld(old), isTooOld(await newestCursor(payload))]).toEqual([true, false])
  })
})

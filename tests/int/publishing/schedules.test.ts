import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import type { Page, Schedule, User } from '#content/payload-types.ts'
import { addressedTypes } from '#content/paths.rules.ts'
import { resolvePath } from '#publishing/paths/resolve-path.ts'
import { findRevision } from '#publishing/versions/find-revision.ts'
import { pinRevision } from '#publishing/versions/pin-revision.ts'
import { publishRevision } from '#publishing/versions/publish-revision.ts'
import { cancelSchedule, reschedule, schedule } from '#publishing/versions/schedule.ts'
import { startScheduleRunner } from '#publishing/versions/schedule-runner.ts'
import { testPassword } from '../../support/make-users.ts'
import { startPayload, type StartedPayload } from '../../support/start-payload.ts'

let started: StartedPayload
let payload: Payload
let editor: User & { collection: 'users' }

beforeAll(async () => {
  started = await startPayload()
  payload = started.payload
  const data = { name: 'Edith', email: 'edith@example.org', role: 'editor' } as const
  const context = { trusted: { by: 'seed' } }
  const user = await payload.create({
    collection: 'users',
    data: { ...data, password: testPassword },
    context,
  })
  editor = { ...user, collection: 'users' }
})
afterAll(() => started.stop())

const pages = addressedTypes.find(({ type }) => type === 'pages')
const draftOf = (title: string): Promise<Page> =>
  payload.create({ collection: 'pages', data: { title }, draft: true })
const autosave = (id: string, title: string): Promise<Page> =>
  payload.update({ collection: 'pages', id, data: { title }, draft: true, autosave: true })
const publicTitle = async (id: string): Promise<string | undefined> => {
  const { docs } = await payload.find({
    collection: 'pages',
    where: { id: { equals: id }, _status: { equals: 'published' } },
  })
  return docs[0]?.title ?? undefined
}
const newestTitle = async (id: string) =>
  (await payload.findByID({ collection: 'pages', id, draft: true })).title
const stateOf = (id: string): Promise<Schedule> => payload.findByID({ collection: 'schedules', id })
const inAnHour = () => new Date(Date.now() + 3_600_000)
const inTwoHours = () => new Date(Date.now() + 7_200_000)
/** A runner whose clock is ahead, and which looks only when told. */
const runLater = async (now = inTwoHours()) => {
  const runner = startScheduleRunner({ payload, every: 1e8, now: () => now })
  const count = await runner.runDue()
  await runner.stop()
  return count
}
const order = (page: Page, at = inAnHour()) =>
  schedule(payload, {
    name: { type: 'pages', id: page.id, revision: page.revision ?? '' },
    ...{ action: 'publish', at, user: editor, addressed: pages },
  })

describe('a revision', () => {
  it('gets a new id with every save, autosaves too', async () => {
    const page = await draftOf('Revised')
    const saved = await autosave(page.id, 'Revised again')
    expect(saved.revision).not.toBe(page.revision)
  })

  it('that is pinned survives the autosaves after it', async () => {
    const page = await draftOf('Pinned')
    const first = await autosave(page.id, 'Pinned state')
    const name = { type: 'pages', id: page.id, revision: first.revision ?? '' } as const
    await pinRevision({ payload }, name)
    await autosave(page.id, 'Later')
    await autosave(page.id, 'Later still')
    const row = await findRevision({ payload }, name)
    expect(row?.version).toMatchObject({ title: 'Pinned state' })
  })

  it('is published exactly, and the newer draft stays the newest draft', async () => {
    const page = await draftOf('Wanted state')
    await autosave(page.id, 'Still being written')
    await publishRevision(payload, {
      ...{ type: 'pages', id: page.id, revision: page.revision ?? '', user: editor },
    })
    expect(await publicTitle(page.id)).toBe('Wanted state')
    expect(await newestTitle(page.id)).toBe('Still being written')
  })

  it('that is gone cannot be published', async () => {
    const page = await draftOf('Short-lived')
    const lost = { type: 'pages', id: page.id, revision: 'never', user: editor } as const
    await expect(publishRevision(payload, lost)).rejects.toMatchObject({
      ...{ status: 409, code: 'versions.revision-lost' },
    })
  })
})

describe('a schedule', () => {
  it('publishes its revision when the time has come, also after the site was down', async () => {
    const page = await draftOf('Premiere')
    const id = await order(page)
    await autosave(page.id, 'Premiere, next version')
    expect(await runLater(new Date())).toBe(0)
    expect(await publicTitle(page.id)).toBeUndefined()
    // A second one tells that its date has come: to claims the time of these tests is in the future.
    expect(await runLater()).toBeGreaterThanOrEqual(1)
    expect(await publicTitle(page.id)).toBe('Premiere')
    expect(await resolvePath(payload, '/premiere')).toMatchObject({ state: 'canonical' })
    expect(await stateOf(id)).toMatchObject({ state: 'done', attempts: 1 })
  })

  it('keeps the address free until then', async () => {
    await order(await draftOf('Reserved seat'))
    const other = payload.create({
      collection: 'pages',
      data: { title: 'Reserved seat', _status: 'published' },
    })
    await expect(other).rejects.toMatchObject({ status: 409 })
    expect(await resolvePath(payload, '/reserved-seat')).toEqual({ state: 'unknown' })
  })

  it('that is called off gives the address back', async () => {
    const page = await draftOf('Called off')
    await cancelSchedule(payload, await order(page))
    await payload.create({
      collection: 'pages',
      data: { title: 'Called off', _status: 'published' },
    })
    expect(await resolvePath(payload, '/called-off')).toMatchObject({ state: 'canonical' })
  })

  it('runs once, however many runners there are', async () => {
    const ids = await Promise.all([1, 2, 3].map(async (n) => order(await draftOf(`Once ${n}`))))
    const counts = await Promise.all([runLater(), runLater(), runLater()])
    for (const id of ids) expect(await stateOf(id)).toMatchObject({ state: 'done', attempts: 1 })
    expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(3)
  })

  it('unpublishes at a time', async () => {
    const page = await payload.create({
      collection: 'pages',
      data: { title: 'Season', _status: 'published' },
    })
    await schedule(payload, {
      name: { type: 'pages', id: page.id },
      ...{ action: 'unpublish', at: inAnHour(), user: editor },
    })
    await runLater()
    expect(await publicTitle(page.id)).toBeUndefined()
    expect(await resolvePath(payload, '/season')).toEqual({ state: 'gone' })
  })

  it('fails with a sentence when who ordered it is gone', async () => {
    const page = await draftOf('Orphaned order')
    const id = await schedule(payload, {
      name: { type: 'pages', id: page.id, revision: page.revision ?? '' },
      ...{ action: 'publish', at: inAnHour(), user: { id: 'nobody' } },
    })
    await runLater()
    const { state, error } = await stateOf(id)
    expect(state).toBe('failed')
    expect(error).toContain('no longer has an account')
    expect(await publicTitle(page.id)).toBeUndefined()
  })

  it('fails when who ordered it may no longer publish', async () => {
    const page = await draftOf('Demoted')
    const data = { name: 'Dan', email: 'dan@example.org', role: 'editor' } as const
    const context = { trusted: { by: 'seed' } }
    const dan = await payload.create({
      collection: 'users',
      data: { ...data, password: testPassword },
      context,
    })
    const id = await schedule(payload, {
      name: { type: 'pages', id: page.id, revision: page.revision ?? '' },
      ...{ action: 'publish', at: inAnHour(), user: dan },
    })
    await payload.update({
      collection: 'users',
      id: dan.id,
      data: { role: 'contributor' },
      context,
    })
    await runLater()
    expect(await stateOf(id)).toMatchObject({ state: 'failed', attempts: 1 })
    expect(await publicTitle(page.id)).toBeUndefined()
  })

  it('left behind by a process that died is taken over after its lease', async () => {
    const page = await draftOf('Left behind')
    const id = await order(page)
    await payload.db.updateOne({
      collection: 'schedules',
      id,
      data: { state: 'running', attempts: 1, leaseUntil: inAnHour().toISOString() },
    })
    expect(await publicTitle(page.id)).toBeUndefined()
    await runLater()
    expect(await publicTitle(page.id)).toBe('Left behind')
  })

  it('of a trashed page is called off', async () => {
    const page = await draftOf('Thrown away')
    await order(page)
    await payload.update({
      ...{ collection: 'pages', id: page.id },
      data: { deletedAt: new Date().toISOString() },
    })
    const { totalDocs } = await payload.count({
      collection: 'schedules',
      where: { document: { equals: page.id } },
    })
    expect(totalDocs).toBe(0)
  })
})

describe('what a schedule publishes', () => {
  const posts = addressedTypes.find(({ type }) => type === 'posts')
  const inFiveWeeks = new Date(Date.now() + 35 * 86_400_000)
  const [year = '', month = ''] = inFiveWeeks.toISOString().split('-')

  it('has the date that it was ordered for, and the address that goes with it', async () => {
    const post = await payload.create({
      collection: 'posts',
      data: { title: 'Next season' },
      draft: true,
    })
    await schedule(payload, {
      name: { type: 'posts', id: post.id, revision: post.revision ?? '' },
      ...{ action: 'publish', at: inFiveWeeks, user: editor, addressed: posts },
    })
    const path = `/${year}/${month}/next-season`
    const { docs } = await payload.find({ collection: 'paths', where: { path: { equals: path } } })
    expect(docs).toMatchObject([{ state: 'reserved', targetId: post.id }])
    // The site was down on the day itself.
    await runLater(new Date(inFiveWeeks.getTime() + 40 * 86_400_000))
    const published = await payload.findByID({ collection: 'posts', id: post.id })
    expect(published.publishedAt).toBe(inFiveWeeks.toISOString())
  })

  it('gives its date to the newer draft as well', async () => {
    const page = await draftOf('Dated once')
    const at = inAnHour()
    await order(page, at)
    await autosave(page.id, 'Dated once, edited')
    await runLater()
    const draft = await payload.findByID({ collection: 'pages', id: page.id, draft: true })
    expect(draft).toMatchObject({ title: 'Dated once, edited', publishedAt: at.toISOString() })
  })

  it('cannot be a state that would appear only after it', async () => {
    const publishedAt = inTwoHours().toISOString()
    const page = await payload.create({
      collection: 'pages',
      data: { title: 'Too early', publishedAt },
      draft: true,
    })
    await expect(order(page)).rejects.toMatchObject({ status: 400, code: 'versions.date-later' })
  })

  it('follows one schedule after the other', async () => {
    const page = await draftOf('First act')
    const ids = [await order(page, inAnHour())]
    const second = await autosave(page.id, 'Second act')
    ids.push(await order(second, new Date(inAnHour().getTime() + 60_000)))
    await runLater()
    for (const id of ids) expect(await stateOf(id)).toMatchObject({ state: 'done' })
    expect(await publicTitle(page.id)).toBe('Second act')
  })

  it('never undoes what somebody published by hand since', async () => {
    const page = await draftOf('Old words')
    const id = await order(page)
    await payload.update({
      collection: 'pages',
      id: page.id,
      data: { title: 'New words', _status: 'published' },
    })
    const { state, error } = await stateOf(id)
    expect([state, error]).toEqual(['failed', expect.stringContaining('versions.superseded')])
    await runLater()
    expect(await publicTitle(page.id)).toBe('New words')
  })

  it('can be another state than was ordered first', async () => {
    const page = await draftOf('As ordered')
    const first = await order(page)
    const newer = await autosave(page.id, 'As corrected')
    const second = await reschedule(payload, first, {
      name: { type: 'pages', id: page.id, revision: newer.revision ?? '' },
      ...{ action: 'publish', at: inAnHour(), user: editor, addressed: pages },
    })
    await runLater()
    expect(await publicTitle(page.id)).toBe('As corrected')
    expect(await stateOf(second)).toMatchObject({ state: 'done' })
    await expect(stateOf(first)).rejects.toMatchObject({ status: 404 })
  })

  it('stays as it was when another order cannot take its place', async () => {
    const page = await draftOf('Kept order')
    const id = await order(page)
    const refused = reschedule(payload, id, {
      name: { type: 'pages', id: page.id, revision: 'never' },
      ...{ action: 'publish', at: inAnHour(), user: editor, addressed: pages },
    })
    await expect(refused).rejects.toMatchObject({ code: 'versions.revision-lost' })
    expect(await stateOf(id)).toMatchObject({ state: 'waiting' })
  })

  it('is taken away by another one, and what was drafted since stays', async () => {
    const page = await payload.create({
      collection: 'pages',
      data: { title: 'On show', _status: 'published' },
    })
    await autosave(page.id, 'On show, next year')
    await schedule(payload, {
      name: { type: 'pages', id: page.id },
      ...{ action: 'unpublish', at: inAnHour(), user: editor },
    })
    await runLater()
    expect(await publicTitle(page.id)).toBeUndefined()
    expect(await newestTitle(page.id)).toBe('On show, next year')
  })
})

describe('a date in the future', () => {
  it('makes the change known when it comes', async () => {
    const publishedAt = inAnHour().toISOString()
    const page = await payload.create({
      collection: 'pages',
      data: { title: 'Dated', publishedAt, _status: 'published' },
    })
    expect(await resolvePath(payload, '/dated')).toEqual({ state: 'unknown' })
    await runLater()
    expect(await resolvePath(payload, '/dated')).toMatchObject({ state: 'canonical' })
    const { docs } = await payload.find({
      collection: 'changes',
      where: { document: { equals: page.id } },
      sort: 'id',
    })
    expect(docs.map(({ what }) => what)).toContain('path')
    expect(docs.filter(({ what }) => what === 'published')).toHaveLength(2)
  })
})

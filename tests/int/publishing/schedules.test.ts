import { describe, expect, it } from '@jest/globals'
import { resolvePath } from '#publishing/paths/resolve-path.ts'
import { cancelSchedule, schedule } from '#publishing/versions/schedule.ts'
import { testPassword } from '../../support/make-users.ts'
import {
  payload,
  editor,
  draftOf,
  autosave,
  publicTitle,
  stateOf,
  inAnHour,
  runLater,
  order,
  useSchedules,
} from './schedules-fixture.ts'

useSchedules()

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

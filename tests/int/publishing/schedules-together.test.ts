import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { addressedTypes } from '#content/paths.rules.ts'
import type { Page, User } from '#content/payload-types.ts'
import { hrefsOf } from '#publishing/paths/present-rows.ts'
import { resolvePath } from '#publishing/paths/resolve-path.ts'
import { cancelSchedule, schedule } from '#publishing/versions/schedule.ts'
import { startScheduleRunner } from '#publishing/versions/schedule-runner.ts'
import { makeUsers, type Role } from '../../support/make-users.ts'
import { startPayload, type StartedPayload } from '../../support/start-payload.ts'

let started: StartedPayload
let payload: Payload
let users: Record<Role, User>

beforeAll(async () => {
  started = await startPayload()
  payload = started.payload
  users = await makeUsers(payload)
})
afterAll(() => started.stop())

const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000)
const draftOf = (title: string): Promise<Page> =>
  payload.create({ collection: 'pages', data: { title }, draft: true })
const order = ({ id, revision }: Page, hours: number) =>
  schedule(payload, {
    name: { type: 'pages', id, revision: revision ?? '' },
    ...{ action: 'publish', at: inHours(hours), user: users.editor },
    addressed: addressedTypes.find(({ type }) => type === 'pages'),
  })
/** The runner looks, so many hours from now. */
const runAt = async (hours: number) => {
  const runner = startScheduleRunner({ payload, every: 1e8, now: () => inHours(hours) })
  await runner.runDue()
  await runner.stop()
}
const statesAt = async (path: string) => {
  const { docs } = await payload.find({ collection: 'paths', where: { path: { equals: path } } })
  return docs.map(({ state }) => state)
}
const changesOf = async (path: string): Promise<number> => {
  const where = { type: { equals: 'paths' }, document: { equals: path } }
  return (await payload.find({ collection: 'changes', where })).totalDocs
}
/** Two states of a page at two addresses, the first public in an hour, the second in three. */
const orderTwo = async (first: string, second: string): Promise<Page> => {
  const page = await draftOf(first)
  await order(page, 1)
  const renamed = { title: second, slug: second.toLowerCase() }
  await order(
    await payload.update({ collection: 'pages', id: page.id, data: renamed, draft: true }),
    3,
  )
  return page
}

describe('two schedules of one document', () => {
  it('each keep their address: the first to run leaves the second one its own', async () => {
    const { id } = await orderTwo('Premiere', 'Revival')
    await runAt(2)
    expect(await resolvePath(payload, '/premiere')).toMatchObject({ state: 'canonical', id })
    expect(await statesAt('/revival')).toEqual(['reserved'])
    const other = payload.create({
      collection: 'pages',
      data: { title: 'Revival', slug: 'revival', _status: 'published' },
    })
    await expect(other).rejects.toMatchObject({ status: 409 })
    await runAt(4)
    expect(await resolvePath(payload, '/revival')).toMatchObject({ state: 'canonical', id })
    expect(await resolvePath(payload, '/premiere')).toMatchObject({ to: '/revival' })
  })

  it('keep it through an unpublication between them, and let go by hand', async () => {
    const { id } = await orderTwo('Opening', 'Reopening')
    await schedule(payload, {
      ...{ name: { type: 'pages', id }, action: 'unpublish', at: inHours(2), user: users.editor },
    })
    await runAt(2.5)
    expect(await statesAt('/reopening')).toEqual(['reserved'])
    await payload.update({
      collection: 'pages',
      id,
      data: { _status: 'published', slug: 'opened' },
    })
    expect(await statesAt('/reopening')).toEqual([])
  })

  it('do not move links of a document that appeared at a date', async () => {
    const publishedAt = inHours(1).toISOString()
    const data = { title: 'Dated', publishedAt, _status: 'published' } as const
    const page = await payload.create({ collection: 'pages', data })
    await runAt(2)
    const renamed = { slug: 'dated-anew', publishedAt: new Date().toISOString() }
    const draft = await payload.update({
      collection: 'pages',
      id: page.id,
      data: renamed,
      draft: true,
    })
    await order(draft, 5)
    const hrefs = await hrefsOf(payload, [{ type: 'pages', id: page.id }], inHours(3))
    expect([...hrefs.values()]).toEqual(['/dated'])
    expect(await resolvePath(payload, '/dated-anew', inHours(3))).toEqual({ state: 'unknown' })
  })
})

describe('a reserved address', () => {
  it('is told to who keeps addresses in memory, and so is its end', async () => {
    const id = await order(await draftOf('Noted'), 1)
    expect(await changesOf('/noted')).toBe(1)
    await cancelSchedule(payload, id)
    expect(await statesAt('/noted')).toEqual([])
    expect(await changesOf('/noted')).toBe(2)
  })
})

describe('a schedule that is being carried out', () => {
  it('cannot be called off any more, and says so', async () => {
    const id = await order(await draftOf('Begun'), 1)
    await payload.db.updateOne({ collection: 'schedules', id, data: { state: 'running' } })
    const refused = cancelSchedule(payload, id)
    await expect(refused).rejects.toMatchObject({ status: 409, code: 'versions.begun' })
    expect(await statesAt('/begun')).toEqual(['reserved'])
  })

  it('takes the document from nobody who is writing', async () => {
    const page = await draftOf('Written meanwhile')
    await order(page, 1)
    const document = { relationTo: 'pages', value: page.id } as const
    const user = { relationTo: 'users', value: users.administrator.id } as const
    const collection = 'payload-locked-documents'
    await payload.db.create({ collection, data: { document, user } })
    const typed = { title: 'Written meanwhile, and on' }
    await payload.update({ ...{ collection: 'pages', id: page.id, data: typed }, draft: true })
    await payload.db.create({ collection, data: { document, user } })
    await runAt(2)
    expect(await resolvePath(payload, '/written-meanwhile')).toMatchObject({ state: 'canonical' })
    const where = { 'document.value': { equals: page.id } }
    const { docs } = await payload.find({ collection, where, depth: 0 })
    expect(docs.map((lock) => lock.user.value)).toEqual([users.administrator.id])
  })
})

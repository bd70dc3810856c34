import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { addressedTypes } from '#content/paths.rules.ts'
import type { Page, Post, User } from '#content/payload-types.ts'
import { nextSchedules } from '#back-office/overview/next-schedules.ts'
import { insertSchedule } from '#publishing/versions/schedule-rows.ts'
import { schedule } from '#publishing/versions/schedule.ts'
import { makeUsers, type Role, roles } from '../../support/make-users.ts'
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
const order = (type: 'pages' | 'posts', { id, revision }: Page | Post, at: Date) =>
  schedule(payload, {
    name: { type, id, revision: revision ?? '' },
    ...{ action: 'publish', at, user: users.editor },
    addressed: addressedTypes.find((addressed) => addressed.type === type),
  })
const titlesFor = async (role: Role): Promise<string[]> => {
  const { next } = await nextSchedules(payload, { ...users[role], collection: 'users' })
  return next.map(({ title }) => title)
}

describe('the overview', () => {
  it('shows what is scheduled next, the next first, of what each role may read', async () => {
    const page = await payload.create({
      ...{ collection: 'pages', data: { title: 'Programme' }, draft: true },
    })
    const post = await payload.create({
      collection: 'posts',
      data: { title: 'Review', authors: [users.author.id] },
      draft: true,
    })
    await order('pages', page, inHours(2))
    await order('posts', post, inHours(1))
    const seen = await Promise.all(roles.map(async (role) => [role, await titlesFor(role)]))
    expect(Object.fromEntries(seen)).toEqual({
      administrator: ['Review', 'Programme'],
      editor: ['Review', 'Programme'],
      author: ['Review'],
      contributor: [],
      designer: ['Review', 'Programme'],
    })
  })

  it('shows what did not happen', async () => {
    const page = await payload.create({
      ...{ collection: 'pages', data: { title: 'Overtaken' }, draft: true },
    })
    await order('pages', page, inHours(0.5))
    await payload.update({ collection: 'pages', id: page.id, data: { _status: 'published' } })
    const { next } = await nextSchedules(payload, { ...users.editor, collection: 'users' })
    expect(next[0]).toMatchObject({ title: 'Overtaken', isFailed: true })
    expect(next[0]?.href).toBe(`/admin/collections/pages/${page.id}`)
  })

  it('is hidden by no old failures, nor by what others may not see', async () => {
    const other = await payload.create({
      ...{ collection: 'pages', data: { title: 'Not for authors' }, draft: true },
    })
    const row = { type: 'pages', document: other.id, action: 'publish' } as const
    const insert = (state: 'failed' | 'waiting', hours: number) =>
      insertSchedule({ payload }, { ...row, state, at: inHours(hours).toISOString() })
    for (let n = 0; n < 60; n += 1) {
      await insert('failed', -100 - n)
      await insert('waiting', 0.1)
    }
    const mine = await payload.create({
      collection: 'posts',
      data: { title: 'Mine at last', authors: [users.author.id] },
      draft: true,
    })
    await order('posts', mine, inHours(9))
    expect(await titlesFor('author')).toContain('Mine at last')
    const { next } = await nextSchedules(payload, { ...users.editor, collection: 'users' })
    expect(next.map(({ isFailed }) => isFailed)).toEqual([
      true,
      true,
      true,
      ...Array(5).fill(false),
    ])
    await payload.db.deleteMany({
      collection: 'schedules',
      where: { document: { equals: other.id } },
    })
  })

  it('has a time zone that clocks know, whatever the settings say', async () => {
    const data = { timeZone: 'Nowhere/At all', _status: 'published' } as const
    await payload.updateGlobal({ slug: 'site', data })
    expect((await nextSchedules(payload, undefined)).timeZone).toBe('UTC')
  })
})

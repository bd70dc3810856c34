import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openDatabase, password, type TestDatabase } from './database-fixture.ts'

let site: TestDatabase

beforeAll(async () => {
  site = await openDatabase()
  await site.payload.create({
    collection: 'users',
    data: { email: 'editor@example.org', password },
  })
})
afterAll(() => site.stop())

describe('many people save at once', () => {
  it('keeps every one of 150 acknowledged saves beside preference writes and failed logins', async () => {
    const { payload } = site
    const saves = Array.from({ length: 150 }, (_, index) =>
      payload.create({
        collection: 'posts',
        data: { title: `post ${String(index)}`, lines: [{ text: 'one' }, { text: 'two' }] },
      }),
    )
    const preferences = Array.from({ length: 50 }, (_, index) =>
      payload.db.create({
        collection: 'payload-preferences',
        data: { key: `list-${String(index)}`, value: { sort: 'title' } },
      }),
    )
    const logins = Array.from({ length: 4 }, () =>
      payload.login({
        collection: 'users',
        data: { email: 'editor@example.org', password: 'wrong' },
      }),
    )
    const [saved, kept, refused] = await Promise.all([
      Promise.all(saves),
      Promise.all(preferences),
      Promise.allSettled(logins),
    ])

    const stored = await payload.find({ collection: 'posts', limit: 0, pagination: false })
    const versions = await payload.findVersions({
      collection: 'posts',
      limit: 0,
      pagination: false,
    })
    const lists = await payload.count({ collection: 'payload-preferences' })
    expect(new Set(stored.docs.map(({ id }) => id))).toEqual(new Set(saved.map(({ id }) => id)))
    expect(new Set(versions.docs.map(({ parent }) => parent)).size).toBe(150)
    expect(stored.docs.every(({ lines }) => Array.isArray(lines) && lines.length === 2)).toBe(true)
    expect(lists.totalDocs).toBe(kept.length)
    expect(refused.every(({ status }) => status === 'rejected')).toBe(true)
    const { docs } = await payload.find({ collection: 'users', showHiddenFields: true })
    expect(docs[0]?.['loginAttempts']).toBe(4)
  })
})

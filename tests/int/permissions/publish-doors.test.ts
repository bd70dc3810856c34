import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import type { User } from '#content/payload-types.ts'
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

const as = (role: Role) => ({ user: users[role], overrideAccess: false })

const publicTitle = async (id: string): Promise<string | undefined> => {
  const { docs } = await payload.find({
    collection: 'posts',
    where: { id: { equals: id } },
    overrideAccess: false,
  })
  return docs[0]?.title ?? undefined
}

const published = (title: string, role: Role = 'author') =>
  payload.create({ collection: 'posts', data: { title, _status: 'published' }, ...as(role) })

describe('Who may publish', () => {
  it('publishes by saying so, now and for everybody', async () => {
    const post = await published('Curtain')
    expect(post).toMatchObject({ _status: 'published', visibility: 'public' })
    expect(post.publishedAt).toBeTruthy()
    expect(await publicTitle(post.id)).toBe('Curtain')
  })

  it('does not change what is public by a write that does not say so', async () => {
    const post = await published('First words')
    await payload.update({
      collection: 'posts',
      id: post.id,
      data: { title: 'Newer words' },
      ...as('author'),
    })
    expect(await publicTitle(post.id)).toBe('First words')
    const newest = await payload.findByID({
      collection: 'posts',
      id: post.id,
      draft: true,
      ...as('author'),
    })
    expect(newest.title).toBe('Newer words')
  })
})

describe('Who may not publish', () => {
  it.each(['published', 'draft', undefined])('saves a draft with _status %s', async (status) => {
    const post = await payload.create({
      collection: 'posts',
      data: { title: 'By hand', ...(status === 'published' && { _status: status }) },
      ...as('contributor'),
    })
    expect(post._status).toBe('draft')
    expect(await publicTitle(post.id)).toBeUndefined()
  })
})

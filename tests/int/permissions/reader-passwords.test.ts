import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { makeUsers, type Role } from '../../support/make-users.ts'
import { startPayload, type StartedPayload } from '../../support/start-payload.ts'
import type { User } from '#content/payload-types.ts'

const secret = 'only for readers who know'
let site: StartedPayload
let users: Record<Role, User>
let post: string

beforeAll(async () => {
  site = await startPayload()
  users = await makeUsers(site.payload)
  const made = await site.payload.create({
    collection: 'posts',
    context: { trusted: { by: 'seed' } },
    data: {
      title: 'Behind a password',
      visibility: 'password',
      password: secret,
      authors: [users.author.id],
      _status: 'published',
    },
  })
  post = made.id
})
afterAll(() => site.stop())

/** What a role is told of the post, by each way of reading it. */
const told = async (role: Role): Promise<string> => {
  const access = { user: users[role], overrideAccess: false, depth: 0 } as const
  const answers = await Promise.allSettled([
    site.payload.findByID({ collection: 'posts', id: post, ...access }),
    site.payload.findByID({ collection: 'posts', id: post, draft: true, ...access }),
    site.payload.find({ collection: 'posts', ...access }),
    site.payload.findVersions({ collection: 'posts', ...access }),
  ])
  return JSON.stringify(answers)
}

describe('the password of a post', () => {
  it.each(['administrator', 'editor', 'author'] as const)(
    'is shown to the %s, who may change it',
    async (role) => expect(await told(role)).toContain(secret),
  )

  it.each(['contributor', 'designer'] as const)('is not shown to a %s, who may not', async (role) =>
    expect(await told(role)).not.toContain(secret),
  )

  it('cannot be guessed by searching for it', async () => {
    const search = site.payload.find({
      collection: 'posts',
      where: { password: { like: 'only' } },
      user: users.designer,
      overrideAccess: false,
    })
    await expect(search).rejects.toMatchObject({ status: 400 })
  })
})

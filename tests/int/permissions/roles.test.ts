import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { makeUsers, type Role } from '../../support/make-users.ts'
import { startPayload, type StartedPayload } from '../../support/start-payload.ts'

let started: StartedPayload
let users: Awaited<ReturnType<typeof makeUsers>>

beforeAll(async () => {
  started = await startPayload()
  users = await makeUsers(started.payload)
})
afterAll(() => started.stop())

const staff: Role[] = ['editor', 'author', 'contributor', 'designer']

it.each(staff)('lets no %s make themselves an administrator', async (role) => {
  const { id } = users[role]
  const user = { ...users[role], collection: 'users' as const }
  const data = { role: 'administrator' as const, bio: 'Changed' }
  await started.payload.update({ collection: 'users', id, data, user, overrideAccess: false })
  const stored = await started.payload.findByID({ collection: 'users', id })
  expect(stored).toMatchObject({ role, bio: 'Changed' })
})

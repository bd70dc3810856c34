import { describe, expect, it } from '@jest/globals'
import { payload, rest, users, useStaff } from '../../support/staffed-site.ts'
import { account } from './accounts-fixture.ts'

useStaff()

describe('two administrators', () => {
  it('who demote each other at once leave one', async () => {
    const second = await account('administrator')
    await Promise.all([
      rest.as(users.administrator).patch(`/users/${second.id}`, { role: 'editor' }),
      rest.as(second).patch(`/users/${users.administrator.id}`, { role: 'editor' }),
    ])
    const count = await payload.count({
      collection: 'users',
      where: { role: { equals: 'administrator' } },
    })
    expect(count.totalDocs).toBe(1)
    await payload.update({
      collection: 'users',
      id: users.administrator.id,
      data: { role: 'administrator' },
    })
  })

  it('are not deleted at once', async () => {
    const admin = await account('administrator')
    const everybody = '/users?where[role][equals]=administrator'
    expect((await rest.as(admin).delete(everybody)).status).toBe(403)
  })

  it('who delete each other at once leave one', async () => {
    const { docs } = await payload.find({
      collection: 'users',
      where: { role: { equals: 'administrator' } },
    })
    const answers = await Promise.all(
      docs.map((user) => rest.as(users.administrator).delete(`/users/${user.id}`)),
    )
    expect(answers.some(({ status }) => status === 200)).toBe(true)
    const { totalDocs } = await payload.count({
      collection: 'users',
      where: { role: { equals: 'administrator' } },
    })
    expect(totalDocs).toBe(1)
  })
})

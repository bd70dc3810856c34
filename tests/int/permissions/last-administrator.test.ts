import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { makeUsers } from '../../support/make-users.ts'
import { startPayload, type StartedPayload } from '../../support/start-payload.ts'

let site: StartedPayload
let administrator: string

beforeAll(async () => {
  site = await startPayload()
  administrator = (await makeUsers(site.payload)).administrator.id
})
afterAll(() => site.stop())

describe('the last administrator', () => {
  it('cannot be made an editor', async () => {
    const demotion = site.payload.update({
      collection: 'users',
      id: administrator,
      data: { role: 'editor' },
    })
    await expect(demotion).rejects.toMatchObject({ status: 409 })
  })

  it('cannot be deleted', async () => {
    const removal = site.payload.delete({ collection: 'users', id: administrator })
    await expect(removal).rejects.toMatchObject({ status: 409 })
    await expect(
      site.payload.findByID({ collection: 'users', id: administrator }),
    ).resolves.toMatchObject({ role: 'administrator' })
  })

  it('may go once there is another', async () => {
    await site.payload.create({
      collection: 'users',
      data: {
        name: 'Second',
        email: 'second@example.org',
        password: 'correct horse battery staple',
        role: 'administrator',
      },
    })
    await expect(
      site.payload.update({ collection: 'users', id: administrator, data: { role: 'editor' } }),
    ).resolves.toMatchObject({ role: 'editor' })
  })

  it('has a password that is long enough', async () => {
    const weak = site.payload.create({
      collection: 'users',
      data: { name: 'Weak', email: 'weak@example.org', password: 'short', role: 'author' },
    })
    await expect(weak).rejects.toMatchObject({ status: 400 })
  })
})

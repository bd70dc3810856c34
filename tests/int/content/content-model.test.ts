import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { makeUsers } from '../../support/make-users.ts'
import { startPayload, type StartedPayload } from '../../support/start-payload.ts'

let site: StartedPayload

beforeAll(async () => {
  site = await startPayload()
})
afterAll(() => site.stop())

describe('the content model', () => {
  it('stores a page of nested blocks and gives it back whole', async () => {
    const users = await makeUsers(site.payload)
    const page = await site.payload.create({
      collection: 'pages',
      user: users.administrator,
      data: {
        title: 'Nested',
        _status: 'published',
        body: [{ blockType: 'heading', text: 'First', level: '2' }],
      },
    })
    const read = await site.payload.findByID({ collection: 'pages', id: page.id, depth: 0 })
    expect(read.body?.[0]).toMatchObject({ blockType: 'heading', text: 'First' })
  })
})

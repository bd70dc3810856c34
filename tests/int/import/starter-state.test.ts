import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { seedId } from '#content/seed/seed-id.ts'
import { seedStarter } from '#content/seed/seed-starter.ts'
import { siteState } from '#import/write/starter-site.ts'
import { makePage } from '../../support/front-site.ts'
import { makeUsers } from '../../support/make-users.ts'
import { startPayload } from '../../support/start-payload.ts'

let payload: Payload
let stop: () => Promise<void>
beforeAll(async () => {
  ;({ payload, stop } = await startPayload())
  await seedStarter(payload)
}, 60_000)
afterAll(() => stop())

const isStarter = async (): Promise<boolean> => (await siteState(payload, 'run')).isStarter

it('is a starter site until somebody changes one of its texts', async () => {
  expect(await isStarter()).toBe(true)
  const users = await makeUsers(payload)
  const { docs } = await payload.find({ collection: 'posts', limit: 1 })
  const id = docs[0]?.id ?? ''
  await payload.update({
    ...{ collection: 'posts', id, draft: true, data: { title: 'Mine' } },
    ...{ user: { ...users.editor, collection: 'users' }, overrideAccess: false },
  })
  expect(await isStarter()).toBe(false)
  await payload.delete({ collection: 'posts', id })
  expect(await isStarter()).toBe(true)
})

it('is none once somebody wrote a page, whatever came after it', async () => {
  await makePage(payload, { title: 'Mine' })
  for (let number = 1; number <= 101; number += 1)
    await payload.create({
      ...{ collection: 'pages', data: { title: `Filler ${number}` } },
      context: { trusted: { by: 'seed' as const, id: seedId(`filler ${number}`) } },
    })
  expect(await isStarter()).toBe(false)
})

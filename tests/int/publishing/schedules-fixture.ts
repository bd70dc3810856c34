import { afterAll, beforeAll } from '@jest/globals'
import type { Payload } from 'payload'
import type { Page, Schedule, User } from '#content/payload-types.ts'
import { addressedTypes } from '#content/paths.rules.ts'
import { schedule } from '#publishing/versions/schedule.ts'
import { startScheduleRunner } from '#publishing/versions/schedule-runner.ts'
import { testPassword } from '../../support/make-users.ts'
import { startPayload, type StartedPayload } from '../../support/start-payload.ts'

export let started: StartedPayload
export let payload: Payload
export let editor: User & { collection: 'users' }

/** Opens it before the tests of a file and closes it after them. */
export const useSchedules = (): void => {
  beforeAll(async () => {
    started = await startPayload()
    payload = started.payload
    const data = { name: 'Edith', email: 'edith@example.org', role: 'editor' } as const
    const context = { trusted: { by: 'seed' } }
    const user = await payload.create({
      collection: 'users',
      data: { ...data, password: testPassword },
      context,
    })
    editor = { ...user, collection: 'users' }
  })
  afterAll(() => started.stop())
}

export const pages = addressedTypes.find(({ type }) => type === 'pages')
export const draftOf = (title: string): Promise<Page> =>
  payload.create({ collection: 'pages', data: { title }, draft: true })
export const autosave = (id: string, title: string): Promise<Page> =>
  payload.update({ collection: 'pages', id, data: { title }, draft: true, autosave: true })
export const publicTitle = async (id: string): Promise<string | undefined> => {
  const { docs } = await payload.find({
    collection: 'pages',
    where: { id: { equals: id }, _status: { equals: 'published' } },
  })
  return docs[0]?.title ?? undefined
}
export const newestTitle = async (id: string) =>
  (await payload.findByID({ collection: 'pages', id, draft: true })).title
export const stateOf = (id: string): Promise<Schedule> =>
  payload.findByID({ collection: 'schedules', id })
export const inAnHour = () => new Date(Date.now() + 3_600_000)
export const inTwoHours = () => new Date(Date.now() + 7_200_000)
/** A runner whose clock is ahead, and which looks only when told. */
export const runLater = async (now = inTwoHours()) => {
  const runner = startScheduleRunner({ payload, every: 1e8, now: () => now })
  const count = await runner.runDue()
  await runner.stop()
  return count
}
export const order = (page: Page, at = inAnHour()) =>
  schedule(payload, {
    name: { type: 'pages', id: page.id, revision: page.revision ?? '' },
    ...{ action: 'publish', at, user: editor, addressed: pages },
  })

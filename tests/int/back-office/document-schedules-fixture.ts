import { afterAll, beforeAll } from '@jest/globals'
import type { Payload } from 'payload'
import { documentSchedules, isOfNewest } from '#back-office/schedule/schedule-view.ts'
import type { Layout, Page, Post } from '#content/payload-types.ts'
import { startScheduleRunner } from '#publishing/versions/schedule-runner.ts'
import { type FrontSite, startFrontSite } from '../../support/front-site.ts'
import { type Role } from '../../support/make-users.ts'
import { type Answer, type Client, type Rest, startRest } from '../../support/rest.ts'

export let site: FrontSite
export let rest: Rest
export let payload: Payload
export let as: (role: Role, language?: 'en' | 'fr') => Client

/** Opens it before the tests of a file and closes it after them. */
export const useScheduling = (): void => {
  beforeAll(async () => {
    site = await startFrontSite()
    payload = site.payload
    rest = await startRest(payload)
    as = (role, language) => rest.as(site.users[role], language)
  })
  afterAll(async () => {
    await rest.stop()
    await site.stop()
  })
}

export const path = '/document-schedules'
export const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString()
export const draftPage = (title: string): Promise<Page> =>
  payload.create({ collection: 'pages', data: { title }, draft: true })
export const publicPage = (title: string): Promise<Page> =>
  payload.create({ collection: 'pages', data: { title, _status: 'published' } })
export const postBy = (role: Role, title: string): Promise<Post> =>
  payload.create({
    collection: 'posts',
    data: { title, authors: [site.users[role].id] },
    draft: true,
  })
export const layout = (title: string): Promise<Layout> =>
  payload.create({ collection: 'layouts', data: { title }, draft: true })
export const autosave = (id: string, title: string): Promise<Page> =>
  payload.update({ collection: 'pages', id, data: { title }, draft: true, autosave: true })

export type Action = 'publish' | 'unpublish'
export const order = (client: Client, type: string, id: string, action: Action = 'publish') =>
  client.post(path, { type, id, action, at: inAnHour() })
export const listed = async (client: Client, type: string, id: string) =>
  documentSchedules.parse((await client.get(`${path}?type=${type}&id=${id}`)).body)
export const read = ({ body }: Answer) => documentSchedules.parse(body)
/** Of each schedule, whether it is about the newest state. */
export const areNewest = ({ newest, schedules }: ReturnType<typeof read>): boolean[] =>
  schedules.map((schedule) => isOfNewest(schedule, newest.revision))
export const sentence = ({ body }: Answer): string => JSON.stringify(body['errors'])
export const shown = async (address: string): Promise<number> => (await site.get(address)).status

/** As if hours had gone by: what is ordered is due, and the real runner looks. */
export const timePasses = async (document: string): Promise<void> => {
  const { docs } = await payload.find({
    collection: 'schedules',
    where: { document: { equals: document }, state: { equals: 'waiting' } },
  })
  for (const { id, at } of docs) {
    const earlier = new Date(new Date(at).getTime() - 7_200_000).toISOString()
    await payload.db.updateOne({ collection: 'schedules', id, data: { at: earlier } })
  }
  const runner = startScheduleRunner({ payload, every: 1e8 })
  await runner.runDue()
  await runner.stop()
}

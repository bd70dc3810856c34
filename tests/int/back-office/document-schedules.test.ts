import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { documentSchedules, isOfNewest } from '#back-office/schedule/schedule-view.ts'
import type { Layout, Page, Post } from '#content/payload-types.ts'
import { startScheduleRunner } from '#publishing/versions/schedule-runner.ts'
import { type FrontSite, startFrontSite } from '../../support/front-site.ts'
import { type Role, roles } from '../../support/make-users.ts'
import { type Answer, type Client, type Rest, startRest } from '../../support/rest.ts'

let site: FrontSite
let rest: Rest
let payload: Payload
let as: (role: Role, language?: 'en' | 'fr') => Client

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

const path = '/document-schedules'
const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString()
const draftPage = (title: string): Promise<Page> =>
  payload.create({ collection: 'pages', data: { title }, draft: true })
const publicPage = (title: string): Promise<Page> =>
  payload.create({ collection: 'pages', data: { title, _status: 'published' } })
const postBy = (role: Role, title: string): Promise<Post> =>
  payload.create({
    collection: 'posts',
    data: { title, authors: [site.users[role].id] },
    draft: true,
  })
const layout = (title: string): Promise<Layout> =>
  payload.create({ collection: 'layouts', data: { title }, draft: true })
const autosave = (id: string, title: string): Promise<Page> =>
  payload.update({ collection: 'pages', id, data: { title }, draft: true, autosave: true })

type Action = 'publish' | 'unpublish'
const order = (client: Client, type: string, id: string, action: Action = 'publish') =>
  client.post(path, { type, id, action, at: inAnHour() })
const listed = async (client: Client, type: string, id: string) =>
  documentSchedules.parse((await client.get(`${path}?type=${type}&id=${id}`)).body)
const read = ({ body }: Answer) => documentSchedules.parse(body)
/** Of each schedule, whether it is about the newest state. */
const areNewest = ({ newest, schedules }: ReturnType<typeof read>): boolean[] =>
  schedules.map((schedule) => isOfNewest(schedule, newest.revision))
const sentence = ({ body }: Answer): string => JSON.stringify(body['errors'])
const shown = async (address: string): Promise<number> => (await site.get(address)).status

/** As if hours had gone by: what is ordered is due, and the real runner looks. */
const timePasses = async (document: string): Promise<void> => {
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

describe('who may say when a document becomes public', () => {
  const answers = async (type: string, id: string) => {
    const statuses = new Map<string, number>()
    for (const role of roles) {
      const asked = await as(role).get(`${path}?type=${type}&id=${id}`)
      const ordered = await order(as(role), type, id)
      expect([role, asked.status]).toEqual([role, ordered.status])
      statuses.set(role, ordered.status)
    }
    return Object.fromEntries(statuses)
  }

  it('is who may publish it: administrators and editors for pages', async () => {
    const { id } = await draftPage('Roles')
    expect(await answers('pages', id)).toEqual({
      ...{ administrator: 200, editor: 200, author: 403, contributor: 403, designer: 403 },
    })
  })

  it('is an author for their own posts', async () => {
    const { id } = await postBy('author', 'My own')
    expect(await answers('posts', id)).toEqual({
      ...{ administrator: 200, editor: 200, author: 200, contributor: 403, designer: 403 },
    })
    const other = await postBy('editor', 'Not mine')
    expect((await order(as('author'), 'posts', other.id)).status).toBe(403)
  })

  it('is no contributor, not even for their own', async () => {
    const { id } = await postBy('contributor', 'Handed in')
    const refused = await order(as('contributor'), 'posts', id)
    expect([refused.status, sentence(refused)]).toEqual([403, expect.stringContaining('review')])
  })

  it('is a designer for layouts, where an editor is not', async () => {
    const { id } = await layout('Summer')
    expect(await answers('layouts', id)).toEqual({
      ...{ administrator: 200, editor: 403, author: 403, contributor: 403, designer: 200 },
    })
  })

  it('is no visitor', async () => {
    const { id } = await draftPage('Outside')
    expect((await rest.as().get(`${path}?type=pages&id=${id}`)).status).toBe(401)
    expect((await order(rest.as(), 'pages', id)).status).toBe(401)
  })

  it('may also call it off, and nobody else', async () => {
    const { id } = await postBy('author', 'Called off by me')
    const [made] = read(await order(as('author'), 'posts', id)).schedules
    const address = `${path}/${made?.id ?? ''}`
    for (const role of ['contributor', 'designer'] as const) {
      expect((await as(role).delete(address)).status).toBe(403)
      expect((await as(role).post(`${address}/renew`)).status).toBe(403)
    }
    expect((await rest.as().delete(address)).status).toBe(401)
    expect(read(await as('author').delete(address)).schedules).toEqual([])
    expect((await as('author').delete(address)).status).toBe(404)
  })
})

describe('a schedule made in the back office', () => {
  it('publishes at its time: readers see it then and not before', async () => {
    const { id } = await draftPage('Curtain up')
    const made = read(await order(as('editor'), 'pages', id))
    expect(made).toMatchObject({
      isPublic: false,
      schedules: [{ action: 'publish', state: 'waiting', by: 'The editor' }],
    })
    expect(areNewest(made)).toEqual([true])
    expect(await shown('/curtain-up')).toBe(404)
    await timePasses(id)
    expect(await shown('/curtain-up')).toBe(200)
    expect(await listed(as('editor'), 'pages', id)).toMatchObject({ isPublic: true, schedules: [] })
  })

  it('unpublishes at its time', async () => {
    const { id } = await publicPage('Last night')
    expect((await order(as('editor'), 'pages', id, 'unpublish')).status).toBe(200)
    expect(await shown('/last-night')).toBe(200)
    await timePasses(id)
    expect(await shown('/last-night')).toBe(410)
  })

  it('publishes and unpublishes one document, one after the other', async () => {
    const { id } = await draftPage('One night only')
    await order(as('editor'), 'pages', id)
    const at = new Date(Date.now() + 7_000_000).toISOString()
    const both = await as('editor').post(path, { type: 'pages', id, action: 'unpublish', at })
    expect(read(both).schedules.map(({ action }) => action)).toEqual(['publish', 'unpublish'])
    await timePasses(id)
    expect(await shown('/one-night-only')).toBe(410)
  })

  it('that is called off does nothing', async () => {
    const { id } = await draftPage('Never')
    const [made] = read(await order(as('editor'), 'pages', id)).schedules
    await as('editor').delete(`${path}/${made?.id ?? ''}`)
    await timePasses(id)
    expect(await shown('/never')).toBe(404)
  })

  it('publishes what was saved when it was made, and says that there is newer', async () => {
    const page = await draftPage('First wording')
    await order(as('editor'), 'pages', page.id)
    await autosave(page.id, 'Second wording')
    const now = await listed(as('editor'), 'pages', page.id)
    expect(areNewest(now)).toEqual([false])
    const difference = Date.parse(now.schedules[0]?.savedAt ?? '') - Date.parse(page.updatedAt)
    expect(Math.abs(difference)).toBeLessThan(500)
    await timePasses(page.id)
    expect((await site.get('/first-wording')).body).toContain('First wording')
  })

  it('takes the newer state by one click', async () => {
    const page = await draftPage('Draft wording')
    const [made] = read(await order(as('editor'), 'pages', page.id)).schedules
    await autosave(page.id, 'Final wording')
    const renewed = read(await as('administrator').post(`${path}/${made?.id ?? ''}/renew`))
    expect(renewed.schedules).toMatchObject([{ at: made?.at, by: 'The administrator' }])
    expect(areNewest(renewed)).toEqual([true])
    await timePasses(page.id)
    // The address was promised by the first order, and stays.
    expect((await site.get('/draft-wording')).body).toContain('Final wording')
  })

  it('binds the very state that its maker saw', async () => {
    const seen = await draftPage('As I saw it')
    await payload.update({
      collection: 'pages',
      id: seen.id,
      data: { title: 'Theirs' },
      draft: true,
    })
    const { id, revision } = seen
    const made = await as('editor').post(path, {
      ...{ type: 'pages', id, action: 'publish', at: inAnHour(), revision },
    })
    expect(areNewest(read(made))).toEqual([false])
    const lost = await as('editor').post(path, {
      ...{ type: 'pages', id, action: 'publish', at: inAnHour(), revision: 'never' },
    })
    expect(lost.status).toBe(409)
  })

  it('that failed is shown with the reason, until it is put away', async () => {
    const { id } = await draftPage('Overtaken')
    await order(as('editor'), 'pages', id)
    await as('editor').patch(`/pages/${id}`, { title: 'Overtaken', _status: 'published' })
    const [failed] = (await listed(as('editor'), 'pages', id)).schedules
    expect(failed).toMatchObject({ state: 'failed', failure: { code: 'versions.superseded' } })
    const left = await as('editor').delete(`${path}/${failed?.id ?? ''}`)
    expect(read(left).schedules).toEqual([])
  })

  it('is told in the site’s time zone, and in UTC while that is none', async () => {
    const { id } = await draftPage('Zoned')
    for (const { timeZone, told } of [
      { timeZone: 'Europe/Paris', told: 'Europe/Paris' },
      { timeZone: 'Nowhere/At all', told: 'UTC' },
    ]) {
      await payload.updateGlobal({ slug: 'site', data: { timeZone, _status: 'published' } })
      expect((await listed(as('editor'), 'pages', id)).timeZone).toBe(told)
    }
  })

  it('stands beside a publication date in the future, which schedules as well', async () => {
    const { id } = await draftPage('Dated')
    await as('editor').patch(`/pages/${id}`, { publishedAt: inAnHour(), _status: 'published' })
    const dated = await listed(as('editor'), 'pages', id)
    const { schedules } = dated
    expect(dated).toMatchObject({ isPublic: false, schedules: [{ action: 'appear' }] })
    expect(areNewest(dated)).toEqual([true])
    expect((await as('editor').delete(`${path}/${schedules[0]?.id ?? ''}`)).status).toBe(404)
  })
})

describe('what cannot be scheduled is refused with a sentence', () => {
  const post = (body: object, language: 'en' | 'fr' = 'en') =>
    as('editor', language).post(path, body)

  it('a time that has passed, in both languages', async () => {
    const { id } = await draftPage('Yesterday')
    const at = new Date(Date.now() - 1000).toISOString()
    const wanted = { type: 'pages', id, action: 'publish', at }
    const refused = await post(wanted)
    expect([refused.status, sentence(refused)]).toEqual([400, expect.stringContaining('future')])
    expect(sentence(refused)).toContain('versions.in-the-past')
    expect(sentence(await post(wanted, 'fr'))).toContain('Choisissez une date à venir')
  })

  it('a time or an action that is none', async () => {
    const { id } = await draftPage('Nonsense')
    for (const wrong of [{ at: 'tomorrow' }, { action: 'delete' }, { id: '' }, { type: 7 }]) {
      const wanted = { type: 'pages', id, action: 'publish', at: inAnHour(), ...wrong }
      expect((await post(wanted)).status).toBe(400)
    }
  })

  it('an address that another document has, with a free one', async () => {
    await publicPage('The bar')
    const { id } = await draftPage('The bar')
    const refused = await order(as('editor'), 'pages', id)
    expect([refused.status, sentence(refused)]).toEqual([
      409,
      expect.stringContaining('/the-bar-2'),
    ])
    expect((await listed(as('editor'), 'pages', id)).schedules).toEqual([])
  })

  it('the end of what is not public', async () => {
    const { id } = await draftPage('Not yet')
    const refused = await order(as('editor'), 'pages', id, 'unpublish')
    expect([refused.status, sentence(refused)]).toEqual([409, expect.stringContaining('first')])
  })

  it('what is in the trash, what never was, and what has no drafts', async () => {
    const { id } = await draftPage('Thrown away')
    await payload.update({
      ...{ collection: 'pages', id },
      data: { deletedAt: new Date().toISOString() },
    })
    expect((await order(as('editor'), 'pages', id)).status).toBe(404)
    expect((await order(as('editor'), 'pages', 'nobody')).status).toBe(404)
    const { id: user } = site.users.editor
    expect((await order(as('administrator'), 'users', user)).status).toBe(404)
    expect((await order(as('administrator'), 'nothing', user)).status).toBe(404)
  })
})

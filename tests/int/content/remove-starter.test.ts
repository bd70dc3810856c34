import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { penOf } from '#content/seed/pen.ts'
import { noteWish, plantStarter } from '#content/seed/plant-starter.ts'
import { removeStarter } from '#content/seed/remove-starter.ts'
import { surveyStarter } from '#content/seed/survey-starter.ts'
import { makePost, startFrontSite, type FrontSite } from '../../support/front-site.ts'

const { id } = penOf('company', 'en')
let site: FrontSite
let payload: Payload

/** A company in use: a page was changed, a post of one's own shows a picture and leads to a page. */
beforeAll(async () => {
  site = await startFrontSite()
  payload = site.payload
  const at = new Date().toISOString()
  await noteWish(payload, { starter: 'company', language: 'en', title: 'Oller & Co', at })
  await plantStarter(payload)
  const user = { ...site.users.administrator, collection: 'users' as const }
  await payload.update({
    ...{ collection: 'pages', id: id('page people'), user, overrideAccess: false },
    data: { title: 'Who we are', _status: 'published' },
  })
  await makePost(payload, {
    title: 'Our own',
    slug: 'our-own',
    featuredImage: id('media bridge'),
    content: penOf('company', 'en').prose({
      en: 'See our [prices](pages/prices).',
      fr: 'Voir [les prix](pages/prices).',
    }),
  })
})
afterAll(() => site.stop())

describe('what is left of a starter site', () => {
  it('is told before anything is removed: what goes, and what stays', async () => {
    const { going, staying } = await surveyStarter(payload)
    expect(going).toContainEqual({ type: 'pages', count: 5 })
    expect(going).toContainEqual({ type: 'posts', count: 3 })
    expect(staying.map(({ title }) => title)).toEqual(
      expect.arrayContaining(['Who we are', 'Prices', 'bridge', 'portrait marta']),
    )
  })
})

describe('the removal of a starter site', () => {
  beforeAll(() => removeStarter(payload))

  it('leaves the page that somebody changed, with its pictures, and what an own text leads to', async () => {
    const people = await site.get('/people')
    expect(people.status).toBe(200)
    expect(people.body).toContain('Who we are')
    expect(people.body.match(/class="card-image"/g)).toHaveLength(3)
    expect((await site.get('/prices')).status).toBe(200)
  })

  it('puts pages and posts into the trash: their addresses say that they are gone', async () => {
    expect((await site.get('/services')).status).toBe(410)
    const where = { deletedAt: { exists: true } }
    const trash = await payload.count({ collection: 'posts', where, trash: true })
    expect(trash.totalDocs).toBe(3)
  })

  it('leaves a home that lists what there is, under the name that was chosen', async () => {
    const home = await site.get('/')
    expect(home.status).toBe(200)
    expect(home.body).toContain('Our own')
    expect(home.body).toContain('Oller &amp; Co')
  })

  it('leaves no word and no link of the starter in what stands around the pages', async () => {
    const { body } = await site.get('/')
    expect(body).not.toContain('Quai des Antilles')
    expect(body).not.toContain('Stage machinery')
    expect(body).not.toMatch(/href="\/(?:services|work|contact)"/)
    const menu = await payload.findByID({ collection: 'menus', id: id('menu main'), depth: 0 })
    expect(menu.items?.map(({ label }) => label)).toEqual(['People', 'Prices'])
  })

  it('has nothing to do a second time', async () => {
    expect((await surveyStarter(payload)).going).toEqual([])
  })

  it('lets the site begin anew only while nobody has written', async () => {
    const { isUntouched } = await import('#content/seed/is-untouched.ts')
    expect(await isUntouched(payload)).toBe(false)
  })
})

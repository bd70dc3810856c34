import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionSlug, Payload } from 'payload'
import { noteWish, plantStarter, type StarterWish } from '#content/seed/plant-starter.ts'
import { starterOf } from '#content/seed/starters.ts'
import { seedLanguages, starterNames } from '#content/seed/starter-names.ts'
import { addressesOf, brokenLinks, docsOf } from '../../support/starter-pages.ts'
import { startFrontSite, type FrontSite } from '../../support/front-site.ts'

let site: FrontSite
let payload: Payload
beforeAll(async () => {
  site = await startFrontSite()
  payload = site.payload
  await plantStarter(payload)
})
afterAll(() => site.stop())

const wishes = starterNames.flatMap((starter) =>
  seedLanguages.map((language): StarterWish => {
    const title = `The ${starter} in ${language}`
    return { starter, language, title, timeZone: 'Europe/Paris', at: new Date().toISOString() }
  }),
)

/** One after another, each in the place of the one before: the last one's remains would show. */
describe.each(wishes)('$starter in $language', (wish) => {
  const starter = starterOf(wish.starter, wish.language)

  beforeAll(async () => {
    await noteWish(payload, wish)
    expect(await plantStarter(payload)).toBe(true)
  }, 60_000)

  it('is the whole site: what was there before is gone for good', async () => {
    for (const [collection, ids] of docsOf(starter))
      expect([collection, await idsIn(collection)]).toEqual([collection, ids.toSorted()])
  })

  it('has the name, the language and the time zone that were chosen', async () => {
    const { languages, timeZone } = await payload.findGlobal({ slug: 'site', depth: 0 })
    expect(timeZone).toBe('Europe/Paris')
    expect(languages).toMatchObject([{ code: wish.language, title: wish.title }])
    const home = await site.get('/')
    expect(home.body).toContain(`<html lang="${wish.language}"`)
    expect(home.body).toContain(wish.title)
  })

  it('answers at every address, and every link leads somewhere', async () => {
    const addresses = await addressesOf(payload)
    expect(addresses.length).toBeGreaterThanOrEqual(starter.pages.length)
    expect(await brokenLinks(site, addresses)).toEqual([])
  }, 60_000)

  it('has a description for every picture, and no document of another language', async () => {
    const { docs } = await payload.find({ collection: 'media', depth: 0, pagination: false })
    expect(docs.filter(({ alt }) => !alt || alt.length < 20)).toEqual([])
    for (const collection of [
      'pages',
      'posts',
      'categories',
      'tags',
      'menus',
      'layouts',
    ] as const) {
      const where = { language: { not_equals: wish.language } }
      expect((await payload.count({ collection, where })).totalDocs).toBe(0)
    }
  })
})

async function idsIn(collection: CollectionSlug): Promise<string[]> {
  const { docs } = await payload.db.find<{ id: string }>({
    collection,
    pagination: false,
    limit: 0,
  })
  return docs.map(({ id }) => id).toSorted()
}

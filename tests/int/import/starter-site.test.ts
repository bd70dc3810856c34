import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { seedId } from '#content/seed/seed-id.ts'
import { seedStarter } from '#content/seed/seed-starter.ts'
import { importFiles } from '../../support/import-site.ts'
import { startFrontSite, type FrontSite } from '../../support/front-site.ts'
import { wxr, writeExport } from '../../support/wxr.ts'

let site: FrontSite
beforeAll(async () => {
  site = await startFrontSite()
  const { payload, users } = site
  await seedStarter(payload)
  // Who writes within the second in which a document was made is the seed.
  await new Promise((resolve) => setTimeout(resolve, 1_100))
  const user = { ...users.administrator, collection: 'users' as const }
  const byPerson = { user, overrideAccess: false } as const
  await payload.update({
    ...{ collection: 'categories', id: seedId('category craft'), ...byPerson },
    data: { title: 'Handicraft' },
  })
  await payload.update({
    ...{ collection: 'menus', id: seedId('menu footer'), ...byPerson },
    data: { title: 'My footer', _status: 'published' },
  })
  await payload.update({
    ...{ collection: 'users', id: users.administrator.id },
    data: { picture: seedId('media beams') },
  })
  const items = [{ id: 1, title: 'One', slug: 'one', body: 'Words.' }]
  await importFiles(payload, [writeExport(wxr({ items }))])
})
afterAll(() => site.stop())

async function left(collection: 'categories' | 'tags' | 'menus' | 'media'): Promise<string[]> {
  const { docs } = await site.payload.find({ collection, depth: 0, pagination: false })
  return docs.map(({ id }) => id)
}

describe('an import into a starter site of which somebody uses something', () => {
  it('keeps a category that was renamed, and no other', async () => {
    expect(await left('categories')).toEqual([seedId('category craft')])
    expect(await left('tags')).toEqual([])
  })

  it('keeps a menu that was changed, in its place', async () => {
    expect(await left('menus')).toEqual([seedId('menu footer')])
    const { languages } = await site.payload.findGlobal({ slug: 'site', depth: 0 })
    expect(languages?.[0]?.footerMenu).toBe(seedId('menu footer'))
  })

  it('keeps a picture that somebody took as a portrait', async () => {
    expect(await left('media')).toEqual([seedId('media beams')])
  })
})

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { seedStarter } from '#content/seed/seed-starter.ts'
import { importFiles } from '../../support/import-site.ts'
import { startFrontSite, type FrontSite } from '../../support/front-site.ts'
import { wxr, writeExport } from '../../support/wxr.ts'

let site: FrontSite
let home: string
beforeAll(async () => {
  site = await startFrontSite()
  const { payload } = site
  await seedStarter(payload)
  const { languages } = await payload.findGlobal({ slug: 'site', depth: 0 })
  home = String(languages?.[0]?.home)
  // What an import has done when it is killed between the trash and the addresses.
  const trusted = { by: 'import' as const, publish: true }
  await payload.updateGlobal({
    slug: 'site',
    data: { languages: (languages ?? []).map((one) => ({ ...one, home: null })) },
    context: { trusted },
  })
  await payload.update({
    ...{ collection: 'pages', id: home, context: { trusted } },
    data: { deletedAt: new Date().toISOString() },
  })
})
afterAll(() => site.stop())

const addresses = async (): Promise<string[]> => {
  const where = { targetId: { equals: home } }
  const { docs } = await site.payload.find({ collection: 'paths', where })
  return docs.map(({ path, state }) => `${path} ${state}`)
}

describe('an import that was killed while it put the starter site away', () => {
  it('leaves none of its addresses behind when it is run again', async () => {
    expect(await addresses()).not.toEqual([])
    const items = [
      { id: 1, title: 'One', slug: 'one', body: 'Words.', link: 'https://old.example/one/' },
    ]
    await importFiles(site.payload, [writeExport(wxr({ items }))])
    expect(await addresses()).toEqual([])
    expect((await site.get('/')).status).toBe(200)
  })
})

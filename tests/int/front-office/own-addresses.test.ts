import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { makePage, startFrontSite, type FrontSite } from '../../support/front-site.ts'

let site: FrontSite
beforeAll(async () => {
  site = await startFrontSite()
  const languages = [
    { code: 'en', title: 'A site' },
    { code: 'fr', title: 'Un site' },
  ]
  await site.payload.updateGlobal({
    slug: 'site',
    data: { languages, _status: 'published' },
    context: { trusted: { by: 'seed' as const, publish: true } },
  })
}, 60_000)
afterAll(() => site.stop())

describe('a page', () => {
  it('may stand where only a part of the address is one of the house’s', async () => {
    const pages = [
      'setup',
      'preview',
      'frames',
      'unlock',
      'comments',
      'media',
      'theme',
      'page',
      'admin-guide',
    ]
    for (const slug of pages) {
      await makePage(site.payload, { title: `The page ${slug}`, slug })
      const { status, body } = await site.get(`/${slug}`)
      expect([slug, status, body.includes(`The page ${slug}`)]).toEqual([slug, 200, true])
    }
    const below = await makePage(site.payload, { title: 'Below', slug: 'below' })
    await site.payload.update({
      collection: 'pages',
      id: below.id,
      data: { parent: await idOf('setup'), _status: 'published' },
    })
    expect((await site.get('/setup/below')).status).toBe(200)
  })

  it('may stand three levels deep below one that is called preview', async () => {
    const second = await makePage(site.payload, {
      ...{ title: 'Second', slug: 'season', parent: await idOf('preview') },
    })
    await makePage(site.payload, { title: 'Third', slug: 'opening', parent: second.id })
    expect((await site.get('/preview/season/opening')).status).toBe(200)
    expect((await site.get('/preview/season/nothing')).status).toBe(404)
  })

  it.each([
    ['fr', 'feed', '/fr/feed'],
    ['en', 'api', '/api'],
  ])('takes in %s no address of the site’s own: %s', async (language, slug, path) => {
    await expect(makePage(site.payload, { title: 'Mine', slug, language })).rejects.toMatchObject({
      code: 'paths.taken',
      message: expect.stringContaining(`${path} `),
    })
  })

  it.each([
    ['en', '/search'],
    ['fr', '/fr/search'],
  ])('called search stands there in %s until somebody asks for words', async (language, path) => {
    await makePage(site.payload, { title: 'How to search', slug: 'search', language })
    expect((await site.get(path)).body).toContain('<h1>How to search</h1>')
    for (const asked of ['?q=preview', '?q=']) {
      const { status, body } = await site.get(path + asked)
      expect(status).toBe(200)
      expect(body).not.toContain('<h1>How to search</h1>')
    }
  })

  it('may be called like what only the first language has', async () => {
    await makePage(site.payload, { title: 'Médias', slug: 'media', language: 'fr' })
    expect((await site.get('/fr/media')).status).toBe(200)
  })
})

describe('a language', () => {
  const settings = (codes: readonly string[]) =>
    site.payload.updateGlobal({
      slug: 'site',
      data: { languages: codes.map((code) => ({ code, title: code })), _status: 'published' },
      context: { trusted: { by: 'seed' as const, publish: true } },
    })

  it('is kept as addresses have it, however its code was typed', async () => {
    await settings(['en', ' PT_br'])
    await makePage(site.payload, { title: 'Bilheteria', slug: 'bilheteria', language: 'pt-BR' })
    const { status, body } = await site.get('/pt-br/bilheteria')
    expect([status, body.includes('<html lang="pt-br"')]).toEqual([200, true])
    expect((await site.get('/pt-br/search')).status).toBe(200)
  })

  it('has a code that an address can begin with', async () => {
    await expect(settings(['en', 'French'])).rejects.toMatchObject({ status: 400 })
    await expect(settings(['en', 'fr/api'])).rejects.toMatchObject({ status: 400 })
  })
})

const idOf = async (slug: string): Promise<string> => {
  const { docs } = await site.payload.find({
    collection: 'pages',
    where: { slug: { equals: slug } },
  })
  return docs[0]?.id ?? ''
}

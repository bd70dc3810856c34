import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { makePage, makePost, startFrontSite, type FrontSite } from '../../support/front-site.ts'

let site: FrontSite

beforeAll(async () => {
  site = await startFrontSite()
  const { payload } = site
  const excerpt = 'What we noted down.'
  const told = await makePage(payload, { title: 'Journal', language: 'en', excerpt })
  const untold = await makePage(payload, { title: 'Carnet', language: 'fr' })
  await makePost(payload, { title: 'Lamps', language: 'en' })
  await makePost(payload, { title: 'Lampes', language: 'fr' })
  const lists = { posts: { title: 'From the wings', intro: 'Written at night.' } }
  await payload.updateGlobal({
    slug: 'site',
    data: {
      languages: [
        { code: 'en', title: 'The Wings', postsPage: told.id, lists },
        { code: 'fr', title: 'Les coulisses', postsPage: untold.id, lists },
      ],
      _status: 'published',
    },
    context: { trusted: { by: 'seed', publish: true } },
  })
}, 60_000)
afterAll(() => site.stop())

describe('a page of the posts', () => {
  it('is introduced by its own excerpt, in the body and to search engines', async () => {
    const { body } = await site.get('/journal')
    expect(body).toContain('>Journal</h1>')
    expect(body).toContain('<meta name="description" content="What we noted down."')
    expect(body.match(/What we noted down\./g)?.length).toBeGreaterThan(1)
    expect(body).not.toContain('Written at night.')
  })

  it('without one leaves the introduction of the home to the home', async () => {
    const { body } = await site.get('/carnet')
    expect(body).toContain('>Carnet</h1>')
    expect(body).not.toContain('Written at night.')
    expect((await site.get('/')).body).toContain('Written at night.')
  })
})

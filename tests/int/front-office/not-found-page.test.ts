import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Page } from '#content/payload-types.ts'
import {
  makePage,
  makePost,
  richText,
  startFrontSite,
  type FrontSite,
} from '../../support/front-site.ts'
import { htmlErrors } from '../../support/html-errors.ts'

const trusted = { context: { trusted: { by: 'seed' as const, publish: true } } }

let site: FrontSite
let page: Page
beforeAll(async () => {
  site = await startFrontSite()
  const { payload } = site
  page = await makePage(payload, {
    ...{ title: 'Nobody on this stage', slug: 'lost', language: 'en' },
    body: [{ blockType: 'rich-text', content: richText('Ask the night porter.') }],
  })
  await makePost(payload, { title: 'Lamps', language: 'en' })
  await payload.updateGlobal({
    slug: 'site',
    data: {
      languages: [
        { code: 'en', title: 'The Wings', notFoundPage: page.id },
        { code: 'fr', title: 'Les coulisses' },
      ],
      _status: 'published',
    },
    ...trusted,
  })
}, 60_000)
afterAll(() => site.stop())

it('says in the words of its editors that there is nothing, with the search and what to go on with', async () => {
  const { status, body, headers } = await site.get('/nothing-here')
  expect([status, headers.get('cache-control')]).toEqual([404, 'no-store'])
  expect(body).toContain('<h1>Nobody on this stage</h1>')
  expect(body).toContain('Ask the night porter.')
  expect(body).toContain('action="/search"')
  expect(body).toContain('Lamps')
  expect(body).toContain('<meta name="robots" content="noindex"/>')
  expect(body).not.toContain('rel="canonical"')
  expect(await htmlErrors(body)).toEqual([])
})

it('says it in the theme’s words in a language that has none of its own', async () => {
  const { status, body } = await site.get('/fr/rien')
  expect(status).toBe(404)
  expect(body).not.toContain('Nobody on this stage')
})

it('is in no sitemap, and falls back to the theme’s words when it is not public', async () => {
  expect((await site.get('/sitemap.xml')).body).not.toContain('/lost<')
  await site.payload.update({
    ...{ collection: 'pages', id: page.id, data: { visibility: 'private', _status: 'published' } },
    ...trusted,
  })
  const { status, body } = await site.get('/nothing-here')
  expect([status, body.includes('Ask the night porter')]).toEqual([404, false])
})

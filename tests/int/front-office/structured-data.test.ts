import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { z } from 'zod'
import {
  makePage,
  makePost,
  richText,
  startFrontSite,
  type FrontSite,
} from '../../support/front-site.ts'

const trusted = { context: { trusted: { by: 'seed' as const, publish: true } } }

let site: FrontSite
beforeAll(async () => {
  site = await startFrontSite()
  const { payload, users } = site
  await payload.updateGlobal({
    slug: 'site',
    data: {
      languages: [
        { code: 'en', title: 'The Wings', tagline: 'Behind the scenes' },
        { code: 'fr', title: 'Les coulisses' },
      ],
      _status: 'published',
    },
    ...trusted,
  })
  const details = (summary: string, text: string) =>
    ({ blockType: 'details', summary, content: richText(text) }) as const
  await makePage(payload, {
    ...{ title: 'Visiting', language: 'en' },
    body: [
      details('When does it open?', 'At seven </script>.'),
      details('The end of the play', 'She leaves.'),
      details('Is there a cloakroom?', ''),
    ],
  })
  await makePost(payload, { title: 'Lamps', language: 'en', authors: [users.author.id] })
}, 60_000)
afterAll(() => site.stop())

const facts = async (path: string): Promise<Record<string, unknown>[]> => {
  const { body } = await site.get(path)
  const found = body.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)
  return [...found].map(([, json = '']) =>
    z.record(z.string(), z.unknown()).parse(JSON.parse(json)),
  )
}
const ofType = async (path: string, type: string) =>
  (await facts(path)).find((one) => one['@type'] === type)

it('tells of the site, in each language, and where it is searched', async () => {
  expect(await ofType('/', 'WebSite')).toMatchObject({
    ...{ name: 'The Wings', description: 'Behind the scenes', inLanguage: 'en' },
    potentialAction: { target: { urlTemplate: `${ORIGIN}/search?q={search_term_string}` } },
  })
  expect(await ofType('/fr', 'WebSite')).toMatchObject({
    potentialAction: { target: { urlTemplate: `${ORIGIN}/fr/search?q={search_term_string}` } },
  })
})

it('tells of questions and their answers, of nothing else that is folded', async () => {
  expect(await ofType('/visiting', 'FAQPage')).toMatchObject({
    mainEntity: [{ name: 'When does it open?', acceptedAnswer: { text: 'At seven </script>.' } }],
  })
  expect(await ofType('/', 'FAQPage')).toBeUndefined()
})

it('tells of an article, its author and publisher', async () => {
  const path =
    (await site.get('/sitemap.xml')).body.match(/<loc>http:\/\/[^/]+(\/[^<]*lamps)</)?.[1] ?? ''
  const article = await ofType(path, 'Article')
  expect(article).toMatchObject({ headline: 'Lamps', publisher: { name: 'The Wings' } })
  const { url, name } = z
    .object({ author: z.tuple([z.object({ url: z.url(), name: z.string() })]) })
    .parse(article).author[0]
  const profile = await ofType(new URL(url).pathname, 'ProfilePage')
  expect(profile).toMatchObject({ mainEntity: { '@type': 'Person', name, url } })
})

const ORIGIN = 'http://localhost'

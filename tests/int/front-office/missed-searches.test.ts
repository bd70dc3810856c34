import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { readMissedSearches } from '#content/missed-searches/missed-searches.ts'
import { makePost, startFrontSite, type FrontSite } from '../../support/front-site.ts'
import { until } from '../../support/until.ts'

const browser = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0' }

let site: FrontSite
beforeAll(async () => {
  site = await startFrontSite()
  await makePost(site.payload, { title: 'Velvet', publishedAt: '2026-03-04T10:00:00.000Z' })
  await site.get('/search?q=velvet')
}, 60_000)
afterAll(() => site.stop())

const asVisitor = (query: string, headers = browser) =>
  site.get(`/search?q=${encodeURIComponent(query)}`, headers)

const empty = (cookie?: string) =>
  site.send('POST', '/api/searches/empty', {}, cookie).then(({ status }) => status)

it('tells staff what visitors looked for in vain, how often, and nothing of who they are', async () => {
  const editor = await site.signIn('editor')
  for (const query of ['Unicorns', ' unicorns ', 'velvet', 'me@example.org', '"', ''])
    await asVisitor(query)
  await asVisitor('robots', { 'user-agent': 'SomeBot/1.0' })
  await site.get('/search?q=staff', { ...browser, cookie: editor })
  await site.get('/search?q=narrowed&type=pages', browser)
  await site.head('/search?q=heads')
  const missed = () => readMissedSearches(site.payload)
  await until(async () => (await missed()).length > 0, 10, 'The list')
  expect(await missed()).toEqual([
    { term: 'unicorns', language: 'en', times: 2, last: expect.any(String) },
  ])
})

it('lets editors and administrators empty the list, and nobody else', async () => {
  expect(await empty()).toBe(401)
  expect(await empty(await site.signIn('author'))).toBe(403)
  expect(await readMissedSearches(site.payload)).toHaveLength(1)
  expect(await empty(await site.signIn('editor'))).toBe(200)
  expect(await readMissedSearches(site.payload)).toEqual([])
})

import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { countQueries } from '../../support/count-queries.ts'
import {
  makePage,
  makePost,
  richText,
  startFrontSite,
  type FrontSite,
} from '../../support/front-site.ts'

let site: FrontSite
beforeAll(async () => {
  site = await startFrontSite()
  const { payload, users } = site
  const category = await payload.create({ collection: 'categories', data: { title: 'News' } })
  const tags = await Promise.all(
    ['One', 'Two', 'Three'].map((title) => payload.create({ collection: 'tags', data: { title } })),
  )
  for (let number = 1; number <= 12; number += 1) {
    await makePost(payload, {
      title: `Night ${String(number)}`,
      content: richText(`What happened in night ${String(number)}.`),
      publishedAt: `2026-03-${String(number).padStart(2, '0')}T10:00:00.000Z`,
      ...{
        categories: [category.id],
        tags: tags.map(({ id }) => id),
        authors: [users.author.id, users.editor.id],
      },
    })
  }
  const { docs } = await payload.find({ collection: 'posts', limit: 12 })
  await makePage(payload, {
    title: 'Links',
    body: [
      {
        blockType: 'buttons',
        buttons: docs.map(({ id }) => ({
          link: { document: { relationTo: 'posts' as const, value: id } },
        })),
      },
      { blockType: 'post-list', limit: 5 },
    ],
  })
}, 60_000)
afterAll(() => site.stop())

/**
 * Calls of the database adapter for a page that is asked for again, as most are: settings, layouts, terms, authors,
 * addresses, the order of all posts and what lists show of them are in memory by then. Only texts are read.
 */
it.each([
  ['/', 0],
  ['/page/2', 0],
  ['/2026/03/night-6', 1],
  ['/links', 1],
  ['/category/news', 0],
  ['/author/the-author', 0],
  ['/2026/03', 0],
  ['/search?q=happened', 0],
  ['/feed', 0],
  ['/sitemap.xml', 0],
  ['/nothing', 0],
])('%s takes %i queries', async (path, queries) => {
  await site.get(path)
  const count = countQueries(site.payload)
  await site.get(path)
  expect([path, ...count.stop()]).toHaveLength(queries + 1)
})

it('takes at most a dozen for the first page after a change of everything', async () => {
  await site.payload.updateGlobal({ slug: 'site', data: { _status: 'published' } })
  const count = countQueries(site.payload)
  await site.get('/2026/03/night-6')
  expect(count.stop().length).toBeLessThanOrEqual(12)
})

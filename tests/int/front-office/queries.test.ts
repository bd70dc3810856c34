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

/** Calls of the database adapter when it is asked for again. */
const queriesOf = async (path: string, headers: Record<string, string> = {}): Promise<string[]> => {
  await site.get(path, headers)
  const count = countQueries(site.payload)
  await site.get(path, headers)
  return count.stop()
}

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
  ['/2026/03/night-6.md', 1],
  ['/2026/03/night-6/feed', 1],
  ['/category/news/feed', 0],
  ['/comments/feed', 1],
  ['/feeds.opml', 0],
  ['/llms.txt', 0],
  ['/humans.txt', 0],
  ['/robots.txt', 0],
  ['/manifest.webmanifest', 0],
  ['/search?suggest=happ', 0],
])('%s takes %i queries', async (path, queries) => {
  expect([path, ...(await queriesOf(path))]).toHaveLength(queries + 1)
})

it('an answer to who shows a post among their own takes one, as does its drawn picture', async () => {
  const url = encodeURIComponent('http://localhost/2026/03/night-6')
  expect(await queriesOf(`/oembed?url=${url}`)).toHaveLength(1)
  const { body } = await site.get('/2026/03/night-6')
  const picture = /property="og:image" content="[^"]*(\/theme\/cards\/[^"]+)"/.exec(body)?.[1] ?? ''
  expect((await site.get(picture)).status).toBe(200)
  expect((await queriesOf(picture)).length).toBeLessThanOrEqual(1)
})

it('the style guide and the form of a comment on its page take as many each time', async () => {
  const cookie = await site.signIn('editor')
  const { docs } = await site.payload.find({ collection: 'posts', limit: 1, sort: 'title' })
  const post = docs[0]
  if (post === undefined) throw new Error('No post')
  const said = []
  for (const text of ['One', 'Two', 'Three'])
    said.push(
      await site.payload.create({
        collection: 'comments',
        data: {
          ...{ text, kind: 'comment', state: 'approved', authorName: 'Ada' },
          ...{ authorEmail: 'ada@example.net', writtenAt: '2026-03-20T10:00:00.000Z' },
          document: { relationTo: 'posts', value: post.id },
        },
      }),
    )
  const form = `/2026/03/${post.slug ?? ''}?edit=${said[0]?.id ?? ''}`
  const seen = {
    guide: (await queriesOf('/styleguide', { cookie })).length,
    form: (await queriesOf(form, { cookie })).length,
  }
  process.stdout.write(`Queries of staff pages ${JSON.stringify(seen)}\n`)
  expect(seen).toEqual({ guide: 2, form: 3 })
})

it('takes at most a dozen for the first page after a change of everything', async () => {
  await site.payload.updateGlobal({ slug: 'site', data: { _status: 'published' } })
  const count = countQueries(site.payload)
  await site.get('/2026/03/night-6')
  expect(count.stop().length).toBeLessThanOrEqual(12)
})

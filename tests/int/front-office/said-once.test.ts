import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { makePost, richText, startFrontSite, type FrontSite } from '../../support/front-site.ts'

let site: FrontSite
beforeAll(async () => {
  site = await startFrontSite()
})
afterAll(() => site.stop())

const times = (body: string, words: string) => body.split(words).length - 1

it('shows a written excerpt above the text, and no excerpt that is how the text begins', async () => {
  const at = { publishedAt: '2026-03-04T10:00:00.000Z' }
  const content = richText('The curtain rose at eight, and nobody sat.')
  await makePost(site.payload, { ...at, content, title: 'Written', excerpt: 'What a night.' })
  const excerpt = 'The curtain rose at eight, …'
  await makePost(site.payload, { ...at, content, title: 'Taken', excerpt })
  const [written, taken] = [await site.get('/2026/03/written'), await site.get('/2026/03/taken')]
  const body = (html: string) => html.slice(html.indexOf('<main'))
  expect(times(body(written.body), 'What a night.')).toBe(1)
  expect(times(body(taken.body), 'The curtain rose at eight')).toBe(1)
})

it('lists the categories that hold something', async () => {
  const category = (title: string, parent?: string) =>
    site.payload.create({ collection: 'categories', data: { title, ...(parent && { parent }) } })
  const used = await category('Abroad')
  const local = await category('Local', used.id)
  await category('Forgotten', used.id)
  await makePost(site.payload, {
    title: 'In one',
    content: richText('Here.'),
    publishedAt: '2026-03-05T10:00:00.000Z',
    categories: [local.id],
  })
  await site.payload.create({
    collection: 'layouts',
    data: {
      ...{ title: 'Posts', defaultFor: ['posts'], _status: 'published' },
      sidebar: [{ blockType: 'term-list', showCount: true }],
    },
    context: { trusted: { by: 'seed', publish: true } },
  })
  const { body } = await site.get('/2026/03/in-one')
  for (const shown of ['/category/abroad"', '/category/abroad/local"'])
    expect(body).toContain(shown)
  expect(body).not.toContain('Forgotten')
})

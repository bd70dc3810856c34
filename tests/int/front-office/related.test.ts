import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { makePost, startFrontSite, type FrontSite } from '../../support/front-site.ts'

let site: FrontSite
const terms = new Map<string, string>()

beforeAll(async () => {
  site = await startFrontSite()
  const { payload } = site
  for (const title of ['Stage', 'House'])
    terms.set(title, (await payload.create({ collection: 'categories', data: { title } })).id)
  for (const title of ['Lamps', 'Ropes'])
    terms.set(title, (await payload.create({ collection: 'tags', data: { title } })).id)
  await write('One', 1, ['Stage'], ['Lamps', 'Ropes'])
  await write('Two', 2, ['Stage'], [])
  await write('Three', 3, ['Stage'], [])
  await write('Four', 4, ['House'], ['Lamps'])
  await write('Draft', 5, ['Stage'], ['Lamps', 'Ropes'], { _status: 'draft' })
  await write('Secret', 6, ['Stage'], ['Lamps', 'Ropes'], { visibility: 'private' })
  await write('Five', 7, ['House'], [])
  await write('Six', 8, ['Stage'], ['Lamps', 'Ropes'])
  await write('Seven', 9, ['Stage'], ['Lamps'])
  await write('Alone', 10, [], [])
})
afterAll(() => site.stop())

const ids = (names: readonly string[]) => names.map((name) => terms.get(name) ?? '')

const write = (
  title: string,
  day: number,
  categories: readonly string[],
  tags: readonly string[],
  more: object = {},
) =>
  makePost(site.payload, {
    ...{ title, categories: ids(categories), tags: ids(tags) },
    publishedAt: `2026-03-${String(day).padStart(2, '0')}T10:00:00.000Z`,
    ...more,
  })

const relatedTo = async (slug: string): Promise<string[]> => {
  const { body } = await site.get(`/2026/03/${slug}`)
  const section = /aria-labelledby="related-title">(.*?)<\/section>/s.exec(body)?.[1] ?? ''
  return [...section.matchAll(/<h3[^>]*><a[^>]*>([^<]*)<\/a>/g)].map(([, title = '']) => title)
}

it('names those that share most with a post first, and of equals the nearest in time', async () => {
  // The neighbours in time, Five and Seven, stand below the post anyway.
  expect(await relatedTo('six')).toEqual(['One', 'Four', 'Three'])
  expect(await relatedTo('four')).toEqual(['One', 'Six', 'Seven'])
})

it('names nothing where nothing is shared', async () => {
  expect(await relatedTo('alone')).toEqual([])
})

it('follows what is published', async () => {
  await write('Eight', 1, ['Stage'], ['Lamps', 'Ropes'])
  expect((await relatedTo('six')).toSorted()).toEqual(['Eight', 'Four', 'One'])
})

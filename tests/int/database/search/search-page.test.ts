import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Category } from '#content/payload-types.ts'
import {
  makePage,
  makePost,
  richText,
  startFrontSite,
  type FrontSite,
} from '../../../support/front-site.ts'
import { jpeg } from '../../../support/test-pictures.ts'
import { until } from '../../../support/until.ts'

const trusted = { context: { trusted: { by: 'seed' as const, publish: true } } }
const OLD = '2026-03-01T10:00:00.000Z'

let site: FrontSite
let category: Category
beforeAll(async () => {
  site = await startFrontSite()
  const { payload, users } = site
  category = await payload.create({ collection: 'categories', data: { title: 'Machinery' } })
  await makePost(payload, {
    title: 'Velvet curtains',
    content: richText('The old theatre keeps its curtains in a dry room.'),
    publishedAt: OLD,
    ...{ categories: [category.id], authors: [users.author.id] },
  })
  await makePost(payload, {
    title: 'A second night',
    content: richText('Somebody forgot to close the velvet. Then the lamps went out.'),
    publishedAt: '2026-05-01T10:00:00.000Z',
  })
  await makePost(payload, {
    title: '東京タワーの夜',
    content: richText('เวทีละครเก่า'),
    publishedAt: OLD,
  })
  const pattern = await payload.create({
    collection: 'patterns',
    data: {
      title: 'Box office',
      _status: 'published',
      body: [{ blockType: 'heading', text: 'Turnstile opens at seven', level: '2' }],
    },
    ...trusted,
  })
  await makePage(payload, {
    title: 'Visiting',
    body: [
      { blockType: 'pattern', pattern: pattern.id },
      { blockType: 'details', summary: 'Where is the cloakroom?', content: richText('Below.') },
    ],
    publishedAt: OLD,
  })
}, 60_000)
afterAll(() => site.stop())

const titlesIn = (body: string): string[] =>
  [...body.matchAll(/<h2 class="item-title"><a[^>]*>(.*?)<\/a>/g)].map(([, title = '']) =>
    title.replaceAll(/<[^>]*>/g, ''),
  )
const search = async (query: string, more = '') => {
  const { status, body } = await site.get(`/search?q=${encodeURIComponent(query)}${more}`)
  expect(status).toBe(200)
  return { body, titles: titlesIn(body) }
}

describe('a visitor who searches', () => {
  it('finds titles first, then texts', async () => {
    expect((await search('velvet')).titles).toEqual(['Velvet curtains', 'A second night'])
  })

  it.each([
    ['another form of a word', 'theatres', 'Velvet curtains'],
    ['the beginning of a word', 'theat', 'Velvet curtains'],
    ['a word without its accents', 'VÉLVET cürtain', 'Velvet curtains'],
    ['all words, wherever they are', 'forgot lamp', 'A second night'],
    ['a category', 'machinery', 'Velvet curtains'],
    ['an author', '"the author"', 'Velvet curtains'],
    ['words of a pattern', 'turnstile', 'Visiting'],
    ['words of a block', 'cloakroom', 'Visiting'],
    ['Japanese', '東京', '東京タワーの夜'],
    ['Thai', 'ละคร', '東京タワーの夜'],
  ])('finds %s', async (_, query, title) => {
    expect((await search(query)).titles).toEqual([title])
  })

  it('finds phrases as they stand, and not what is left out', async () => {
    expect((await search('"close the velvet"')).titles).toEqual(['A second night'])
    expect((await search('"velvet close"')).titles).toEqual([])
    expect((await search('velvet -lamps')).titles).toEqual(['Velvet curtains'])
  })

  it('sees where the words are, and how many results there are', async () => {
    const { body } = await search('velvet')
    expect(body).toContain('forgot to close the <mark>velvet</mark>.')
    expect(body).toContain('<p class="meta">2 results</p>')
    expect(body).toContain('<meta name="robots" content="noindex"/>')
  })

  it('is shown what a mistyped word most likely meant, and told so', async () => {
    const { body, titles } = await search('vlevet lamps')
    expect(titles).toEqual(['A second night'])
    expect(body).toContain('Nothing was found for “vlevet lamps”.')
    expect(body).toContain('Did you mean <a href="/search?q=velvet+lamps">velvet lamps</a>?')
    expect((await search('xyzzyx')).body).not.toContain('Did you mean')
  })

  it.each([
    ['&type=pages', []],
    ['&type=posts', ['Velvet curtains', 'A second night']],
    ['&category=machinery', ['Velvet curtains']],
    ['&from=2026-04-01', ['A second night']],
    ['&to=2026-03-01', ['Velvet curtains']],
    ['&from=nonsense&type=x&category=none', ['Velvet curtains', 'A second night']],
  ])('narrows it down by %s', async (filters, titles) => {
    expect((await search('velvet', filters)).titles).toEqual(titles)
  })

  it('keeps filters in the form, with a way out of them', async () => {
    const { body } = await search('velvet', '&category=machinery')
    expect(body).toMatch(/<option value="machinery" selected="">Machinery<\/option>/)
    expect(body).toContain('<a href="/search?q=velvet">Clear filters</a>')
    expect(body).toMatch(/<details class="search-filters" open="">/)
  })

  it.each([
    ...['"', '""', '*', '-', '-x', 'a" OR "b', 'NEAR(a b, 3)', 'title:velvet', '^velvet', '(', ')'],
    ...['velvet AND', 'NOT', 'OR OR', "'; DROP TABLE words; --", '%', '\u0000\u0001', '😀', '\\'],
    ...['x'.repeat(10_000), '" '.repeat(300), 'ﷺ'.repeat(200), '--', 'a'.repeat(61), '{title}:a'],
  ])('is answered whatever is typed: %j', async (query) => {
    const { status } = await site.get(`/search?q=${encodeURIComponent(query)}`)
    expect([200, 414]).toContain(status)
  })
})

describe('what changes', () => {
  it('is found at once: words of a document, of its terms, patterns and pictures', async () => {
    const { payload } = site
    await payload.update({
      ...{ collection: 'categories', id: category.id, ...trusted },
      data: { title: 'Rigging' },
    })
    await until(
      async () => (await search('rigging')).titles.includes('Velvet curtains'),
      5,
      'The index',
    )
    expect((await search('machinery')).titles).toEqual([])
    const data = await jpeg(60, 40)
    const file = await payload.create({
      collection: 'media',
      data: { alt: 'A periscope' },
      file: { data, name: 'a.jpg', mimetype: 'image/jpeg', size: data.length },
      ...trusted,
    })
    const post = await makePost(payload, {
      title: 'Seen',
      featuredImage: file.id,
      publishedAt: OLD,
    })
    expect((await search('periscope')).titles).toEqual(['Seen'])
    await payload.delete({ collection: 'posts', id: post.id, ...trusted })
    expect((await search('periscope')).titles).toEqual([])
  })
})

describe('what is not public', () => {
  const word = 'zanzibarium'
  it.each([
    ['a draft', { _status: 'draft' as const }],
    ['a private post', { visibility: 'private' as const }],
    ['a post behind a password', { visibility: 'password' as const, password: 'sesame open' }],
    ['a post of the future', { publishedAt: '2999-01-01T00:00:00.000Z' }],
  ])('%s is neither found, counted, nor proposed', async (_, state) => {
    const post = await makePost(site.payload, {
      ...{ title: word, content: richText(word), publishedAt: OLD },
      ...state,
    })
    for (const query of [word, 'zanzibarum', 'zanz']) {
      const { body, titles } = await search(query)
      expect(titles).toEqual([])
      expect(body).not.toContain('Did you mean')
    }
    await site.payload.delete({ collection: 'posts', id: post.id, ...trusted })
  })

  it('is out of the index, its words too, as soon as it is withdrawn', async () => {
    const post = await makePost(site.payload, { title: word, publishedAt: OLD })
    expect((await search('zanzibarum')).body).toContain('Did you mean')
    await site.payload.update({
      ...{ collection: 'posts', id: post.id, ...trusted },
      data: { _status: 'draft' },
    })
    await until(
      async () => !(await search('zanzibarum')).body.includes('Did you mean'),
      5,
      'The index',
    )
    expect((await search(word)).titles).toEqual([])
  })

  it('becomes findable by itself when its moment comes', async () => {
    await makePost(site.payload, {
      title: 'Punctual lighthouse',
      publishedAt: new Date(Date.now() + 1500).toISOString(),
    })
    expect((await search('lighthouse')).titles).toEqual([])
    await until(async () => (await search('lighthouse')).titles.length === 1, 5, 'The index')
  })
})

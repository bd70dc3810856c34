import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Layout } from '#content/payload-types.ts'
import { makePage, makePost, startFrontSite, type FrontSite } from '../../support/front-site.ts'
import { heading, paragraph, textOf, blockInText } from '#content/seed/lexical-text.ts'
import { base } from '#content/seed/seed-blocks.ts'

let site: FrontSite
let tag = ''

beforeAll(async () => {
  site = await startFrontSite()
  tag = (await site.payload.create({ collection: 'tags', data: { title: 'Lamps' } })).id
  for (const day of [1, 2, 3, 4, 5, 6, 7]) await write(`Post ${String(day)}`, day)
})
afterAll(() => site.stop())

const write = (title: string, day: number, more: object = {}) =>
  makePost(site.payload, {
    ...{ title, tags: [tag], authors: [site.users.author.id] },
    publishedAt: `2026-03-${String(day).padStart(2, '0')}T10:00:00.000Z`,
    ...more,
  })

const chapters = ['One', 'Two', 'Three'].flatMap((title) => [heading(2, title), paragraph('x')])
const count = (body: string, piece: string): number => body.split(piece).length - 1

describe('a post with blocks that speak of it', () => {
  it('shows each thing once: its contents, its author, what is related', async () => {
    await site.payload.update({
      collection: 'users',
      id: site.users.author.id,
      data: { bio: 'Writes at night.' },
    })
    const content = textOf(
      blockInText({ ...base('table-of-contents', 'x'), title: 'Inside', depth: 'chapters' }),
      ...chapters,
      blockInText(base('author-box', 'y')),
      blockInText({ ...base('related-posts', 'z'), title: 'Next to it', limit: 5 }),
    )
    await write('With blocks', 8, { content })
    const { body } = await site.get('/2026/03/with-blocks')
    expect(count(body, 'class="contents"')).toBe(1)
    expect(body).toContain('Inside')
    expect(count(body, 'class="author-box"')).toBe(1)
    expect(count(body, '<p>Writes at night.</p>')).toBe(1)
    expect(body).not.toContain('related-title')
    // Post 7 stands below the post anyway.
    const related = /class="related-posts">(.*?)class="post-footer"/s.exec(body)?.[1] ?? ''
    expect(count(related, '<article')).toBe(5)
    expect(related).not.toContain('Post 7')
  })

  it('shows them by itself otherwise', async () => {
    await write('Without', 9, { content: textOf(...chapters) })
    const { body } = await site.get('/2026/03/without')
    expect(count(body, 'class="contents"')).toBe(1)
    expect(count(body, 'class="author-box"')).toBe(1)
    expect(body).toContain('related-title')
  })

  it('goes by the layout too', async () => {
    const sidebar = [base('table-of-contents', 'side')] satisfies Layout['sidebar']
    const layout = await site.payload.create({
      collection: 'layouts',
      data: { title: 'Side', sidebar, _status: 'published' },
    })
    await write('Beside', 10, { content: textOf(...chapters), layout: layout.id })
    const { body } = await site.get('/2026/03/beside')
    expect(count(body, 'class="contents"')).toBe(1)
    expect(body.indexOf('<aside')).toBeLessThan(body.indexOf('class="contents"'))
  })
})

describe('a page', () => {
  it('shows the way to it in a block, once, and tells search engines all the same', async () => {
    const house = await makePage(site.payload, { title: 'The house', slug: 'house' })
    await makePage(site.payload, {
      ...{ title: 'The bar', slug: 'bar', parent: house.id },
      body: [{ ...base('breadcrumbs', 'way'), showCurrent: true }],
    })
    const { body } = await site.get('/house/bar')
    expect(count(body, 'class="breadcrumbs"')).toBe(1)
    expect(body).toContain('<li aria-current="page">The bar</li>')
    expect(body).toContain('BreadcrumbList')
  })

  it('presents whoever is chosen, by what is public of them alone', async () => {
    const chosen = { ...base('author-box', 'who'), author: site.users.editor.id }
    await makePage(site.payload, { title: 'Team', slug: 'team', body: [chosen] })
    const { body } = await site.get('/team')
    expect(body).toContain('author-box-name')
    expect(body).not.toContain('@example.org')
  })
})

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Category, Tag, User } from '#content/payload-types.ts'
import { undoRun } from '#import/undo/undo-run.ts'
import { importFiles } from '../../support/import-site.ts'
import { makePage, startFrontSite, type FrontSite } from '../../support/front-site.ts'
import { uploadsFolder } from '../../support/uploads-folder.ts'
import { wxr, writeExport, type TestItem } from '../../support/wxr.ts'

const url = 'https://old.example'
const authors = [{ id: 1, login: 'ann', email: 'ann@old.example', name: 'Ann' }]
const terms = [{ id: 3, slug: 'news', name: 'News' }]
const post = (id: number, more: Partial<TestItem> = {}): TestItem => ({
  ...{ id, title: `Post ${id}`, slug: `post-${id}`, body: `<p>Words of ${id}.</p>` },
  link: `${url}/blog/2012/01/post-${id}/`,
  ...more,
})
const page = (id: number, slug: string, more: Partial<TestItem> = {}): TestItem =>
  post(id, { type: 'page', slug, title: slug, link: `${url}/${slug}/`, ...more })
const items: TestItem[] = [
  post(1, { terms: [['category', 'news', 'News']] }),
  post(2),
  page(10, 'wide', { meta: { _wp_page_template: 'full-width.php' } }),
  page(11, 'other', { meta: { _wp_page_template: 'landing.php' } }),
  page(20, 'above'),
  {
    ...{ id: 50, type: 'attachment', title: 'Photo', link: `${url}/photo/`, slug: 'photo' },
    attachmentUrl: `${url}/wp-content/uploads/2012/01/photo.jpg`,
  },
]

let site: FrontSite
beforeAll(async () => {
  site = await startFrontSite()
})
afterAll(() => site.stop())

const importAll = async () =>
  importFiles(site.payload, [writeExport(wxr({ authors, terms, items }))], {
    uploads: await uploadsFolder(['2012/01/photo.jpg']),
  })

async function leftOf(origin: 'import' | 'automatic'): Promise<string[]> {
  const { docs } = await site.payload.find({
    collection: 'paths',
    where: { origin: { equals: origin } },
    pagination: false,
  })
  return docs.map(({ path }) => path).sort()
}

const layouts = async (): Promise<string[]> => {
  const { docs } = await site.payload.find({ collection: 'layouts', pagination: false })
  return docs.map(({ title }) => title ?? '').sort()
}

describe('undoing a run', () => {
  it('leaves no address and no layout behind', async () => {
    const before = await leftOf('automatic')
    const { run } = await importAll()
    expect(await leftOf('import')).toEqual(
      expect.arrayContaining(['/wp-content/uploads/2012/01/photo.jpg', '/blog/2012/01', '/?p=1']),
    )
    expect(await layouts()).toEqual(expect.arrayContaining(['Full width', 'Landing']))
    const { kept } = await undoRun(site.payload, run)
    expect(kept).toEqual([])
    expect(await leftOf('import')).toEqual([])
    expect(await leftOf('automatic')).toEqual(before)
    expect(await layouts()).not.toEqual(expect.arrayContaining(['Full width']))
    expect(await layouts()).not.toEqual(expect.arrayContaining(['Landing']))
  })

  it('keeps a page below which somebody made one, and a layout that somebody chose', async () => {
    const { run } = await importAll()
    const pages = await site.payload.find({ collection: 'pages', pagination: false, depth: 0 })
    const named = (slug: string) => pages.docs.find((found) => found.slug === slug)
    const layout = named('wide')?.layout
    await makePage(site.payload, {
      ...{ title: 'Mine', slug: 'mine', parent: named('above')?.id ?? null },
      layout: typeof layout === 'string' ? layout : null,
    })
    const { kept } = await undoRun(site.payload, run)
    expect(kept.map(({ title, reason }) => [title, reason])).toEqual([
      ['above', 'needed'],
      ['Full width', 'needed'],
      ['Ann', 'needed'],
    ])
    expect((await site.get('/above/mine')).status).toBe(200)
    expect((await site.get('/wide')).status).toBe(404)
  })

  it('keeps what somebody edits while it is being undone, with the page above it', async () => {
    const below = Array.from({ length: 60 }, (_, at) =>
      page(101 + at, `below-${at}`, { parent: 100 }),
    )
    const own = [post(91), post(92), page(100, 'attic'), ...below]
    const file = writeExport(wxr({ url: 'https://other.example', items: own }))
    const { run } = await importFiles(site.payload, [file])
    const idOf = async (collection: 'pages' | 'posts', slug: string): Promise<string> => {
      const where = { slug: { equals: slug } }
      const { docs } = await site.payload.find({ collection, where, depth: 0 })
      return docs[0]?.id ?? ''
    }
    const edits = [
      { collection: 'posts', id: await idOf('posts', 'post-92') },
      { collection: 'pages', id: await idOf('pages', 'below-59') },
    ] as const
    let isFirst = true
    const edit = async () => {
      if (!isFirst) return
      isFirst = false
      for (const { collection, id } of edits) {
        const data = { title: 'Written meanwhile', _status: 'published' } as const
        await site.payload.update({ collection, id, data })
      }
    }
    // The first turn comes when all posts have been looked at, and none is removed.
    const turn = { take: edit, pause: () => Promise.resolve() }
    const { kept, removed } = await undoRun(site.payload, run, turn)
    expect(
      kept.map(({ id, title, reason }) => [edits.some((one) => one.id === id) || title, reason]),
    ).toEqual([
      [true, 'edited'],
      ['attic', 'needed'],
      [true, 'edited'],
      ['ann', 'needed'],
    ])
    expect([removed.get('posts'), removed.get('pages')]).toEqual([1, 59])
    for (const { collection, id } of edits)
      expect(await site.payload.findByID({ collection, id })).toMatchObject({
        title: 'Written meanwhile',
      })
  })

  describe('while somebody works on a post of it', () => {
    const own = 'https://working.example'
    const filed = (id: number): TestItem =>
      post(id, {
        ...{ author: 'eve', link: `${own}/2012/01/post-${id}/`, meta: { _thumbnail_id: '251' } },
        terms: [
          ['category', 'tools', 'Tools'],
          ['post_tag', 'old', 'Old'],
        ],
        body: `<p>Words of ${id}.</p><img src="${own}/wp-content/uploads/2012/01/shown.jpg">`,
      })
    const file = (id: number, name: string): TestItem => ({
      ...{ id, type: 'attachment', title: name, slug: name, link: `${own}/${name}/` },
      attachmentUrl: `${own}/wp-content/uploads/2012/01/${name}.jpg`,
    })
    const source = {
      url: own,
      authors: [{ id: 1, login: 'eve', email: 'eve@working.example', name: 'Eve' }],
      terms: [
        { id: 1, slug: 'kit', name: 'Kit' },
        { id: 2, slug: 'tools', name: 'Tools', parent: 'kit' },
        { id: 3, slug: 'late', name: 'Late' },
        { id: 4, slug: 'old', name: 'Old', taxonomy: 'post_tag' },
      ],
      items: [
        ...[file(250, 'shown'), file(251, 'large'), file(252, 'unused')],
        ...[filed(201), filed(202)],
      ],
    }
    const begin = async () => {
      const uploads = await uploadsFolder(
        ['shown', 'large', 'unused'].map((name) => `2012/01/${name}.jpg`),
      )
      const { run } = await importFiles(site.payload, [writeExport(wxr(source))], { uploads })
      const where = { slug: { equals: 'post-202' } }
      const { docs } = await site.payload.find({ collection: 'posts', where, depth: 0 })
      return { run, id: docs[0]?.id ?? '' }
    }
    const edit = (id: string, data: object) =>
      site.payload.update({
        ...{ collection: 'posts', id, depth: 0 },
        data: { title: 'Written meanwhile', _status: 'published', ...data },
      })
    const named = (one: string | User | Category | Tag) =>
      typeof one === 'string' ? one : 'name' in one ? one.name : one.title

    it('keeps its author, categories, tags and files', async () => {
      const { run, id } = await begin()
      let isFirst = true
      const take = async () => {
        if (isFirst) await edit(id, {})
        isFirst = false
      }
      const { kept } = await undoRun(site.payload, run, { take, pause: () => Promise.resolve() })
      expect(kept.map(({ title, reason }) => `${title} ${reason}`).sort()).toEqual([
        ...['Eve needed', 'Kit needed', 'Old needed', 'Post 202 edited', 'Tools needed'],
        ...['large needed', 'shown needed'],
      ])
      const whole = await site.payload.findByID({ collection: 'posts', id, depth: 1 })
      expect([whole.authors, whole.categories, whole.tags].map((all) => all?.map(named))).toEqual([
        ['Eve'],
        ['Tools'],
        ['Old'],
      ])
      expect(whole.featuredImage).toMatchObject({ title: 'large' })
      await site.payload.delete({ collection: 'posts', id })
      expect((await undoRun(site.payload, run)).kept).toEqual([])
    })

    it('keeps what it begins to use between a look at that and its removal', async () => {
      const { run, id } = await begin()
      await edit(id, {})
      const countOf = async (collection: 'tags' | 'categories') =>
        (await site.payload.count({ collection, where: { 'imported.run': { equals: run } } }))
          .totalDocs
      const late = await site.payload.find({
        ...{ collection: 'categories', where: { slug: { equals: 'late' } }, depth: 0 },
      })
      // Categories are looked at one by one, then removed together: that is the fourth turn of theirs.
      await edit(id, { tags: [] })
      let turns = 0
      const take = async () => {
        if ((await countOf('tags')) > 0) return
        turns += 1
        if (turns === 4) await edit(id, { categories: late.docs.map((category) => category.id) })
      }
      const { kept } = await undoRun(site.payload, run, { take, pause: () => Promise.resolve() })
      expect(kept.map(({ title, reason }) => `${title} ${reason}`)).toContain('Late needed')
      const whole = await site.payload.findByID({ collection: 'posts', id, depth: 1 })
      expect(whole.categories?.map(named)).toEqual(['Late'])
    })
  })
})

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionSlug, Payload } from 'payload'
import { undoRun } from '#import/undo/undo-run.ts'
import { importFiles } from '../../support/import-site.ts'
import { startFrontSite, type FrontSite } from '../../support/front-site.ts'
import { uploadsFolder } from '../../support/uploads-folder.ts'
import { wxr, writeExport, type TestItem } from '../../support/wxr.ts'

const url = 'https://old.example'
const authors = [{ id: 1, login: 'ann', email: 'ann@old.example', name: 'Ann' }]
const terms = [{ id: 3, slug: 'news', name: 'News' }]
const post = (id: number, body: string, more: Partial<TestItem> = {}): TestItem => ({
  id,
  title: `Post ${id}`,
  slug: `post-${id}`,
  link: `${url}/2012/01/post-${id}/`,
  body,
  terms: [['category', 'news', 'News']],
  ...more,
})
const photo: TestItem = {
  id: 50,
  type: 'attachment',
  title: 'Photo',
  link: `${url}/photo/`,
  attachmentUrl: `${url}/wp-content/uploads/2012/01/photo.jpg`,
}

let site: FrontSite
beforeAll(async () => {
  site = await startFrontSite()
})
afterAll(() => site.stop())

const counted: CollectionSlug[] = ['pages', 'posts', 'media', 'categories', 'users', 'comments']

/** How many documents and versions there are, and when each was last written. */
async function stateOf(payload: Payload): Promise<string> {
  const states = await Promise.all(
    counted.map(async (collection) => {
      const { docs } = await payload.find({ collection, pagination: false, depth: 0, trash: true })
      return docs.map((document) => `${collection} ${JSON.stringify(document)}`).sort()
    }),
  )
  const versions = await payload.countVersions({ collection: 'posts' })
  const settings = await payload.countGlobalVersions({ global: 'site' })
  const { totalDocs: paths } = await payload.count({ collection: 'paths' })
  return JSON.stringify([states, versions, settings, paths])
}

const textOf = async (id: number): Promise<string> => (await site.get(`/2012/01/post-${id}`)).body

describe('an import that is run again', () => {
  const first = wxr({
    authors,
    terms,
    items: [
      post(1, 'The first words.', { comments: [{ id: 7, text: 'Hear, hear.' }] }),
      post(2, 'Stays as it is.'),
      post(3, 'Written before.'),
      post(4, `Shows <img src="${url}/wp-content/uploads/2012/01/photo.jpg">`),
    ],
  })

  it('changes nothing with the same file', async () => {
    const file = writeExport(first)
    await importFiles(site.payload, [file])
    const before = await stateOf(site.payload)
    const { report } = await importFiles(site.payload, [file])
    expect(report.hasChanged()).toBe(false)
    expect(await stateOf(site.payload)).toBe(before)
  })

  it('adds and updates from a newer export, but never what was edited here', async () => {
    const { docs } = await site.payload.find({
      collection: 'posts',
      where: { slug: { equals: 'post-3' } },
    })
    await site.payload.update({
      collection: 'posts',
      id: docs[0]?.id ?? '',
      data: { title: 'Edited here', _status: 'published' },
      context: { trusted: { by: 'seed', publish: true } },
    })
    const newer = wxr({
      authors,
      terms,
      items: [
        post(1, 'The second words.', {
          comments: [
            { id: 7, text: 'Hear, hear.' },
            { id: 8, text: 'A later comment.', parent: 7 },
          ],
        }),
        post(2, 'Stays as it is.'),
        post(3, 'Written after.'),
        post(5, 'Entirely new.'),
        photo,
      ],
    })
    const { report } = await importFiles(site.payload, [writeExport(newer)])
    expect(report.counts.get('posts')).toMatchObject({
      ...{ created: 1, updated: 1, unchanged: 1, kept: 1, failed: 0 },
    })
    const named = report.warnings.filter(({ code }) => ['updated', 'kept-as-edited'].includes(code))
    expect(named.map(({ code, item }) => [code, item])).toEqual(
      expect.arrayContaining([
        ['updated', 'post 1 “Post 1”'],
        ['kept-as-edited', 'post 3 “Post 3”'],
      ]),
    )
    expect(await textOf(1)).toContain('The second words.')
    expect(await textOf(1)).toContain('A later comment.')
    expect(await textOf(3)).toContain('Written before.')
    expect(await textOf(3)).toContain('Edited here')
    expect(await textOf(5)).toContain('Entirely new.')
  })

  it('gives an entry its file as soon as there is one, and pages show it', async () => {
    expect(await textOf(4)).not.toContain('/media/')
    const newer = wxr({ authors, terms, items: [photo] })
    const uploads = await uploadsFolder(['2012/01/photo.jpg'])
    const { report } = await importFiles(site.payload, [writeExport(newer)], { uploads })
    expect(report.counts.get('media')).toMatchObject({ created: 0, repaired: 1 })
    expect(await textOf(4)).toContain('/media/')
    const { totalDocs } = await site.payload.count({ collection: 'media' })
    expect(totalDocs).toBe(1)
    const file = await site.get('/wp-content/uploads/2012/01/photo-300x200.jpg')
    expect(file.status).toBe(301)
  })

  it('does not count a repaired file as edited here', async () => {
    const renamed = wxr({ authors, items: [{ ...photo, title: 'A better name' }] })
    const { report } = await importFiles(site.payload, [writeExport(renamed)])
    expect(report.counts.get('media')).toMatchObject({ updated: 1, kept: 0 })
  })

  it('takes the settings of the site once, and leaves them to people afterwards', async () => {
    const file = writeExport(wxr({ url: 'https://x.example', title: 'Other', items: [] }))
    await importFiles(site.payload, [file])
    const settings = await site.payload.findGlobal({ slug: 'site' })
    expect(settings.languages?.[0]?.title).toBe('Old site')
  })
})

describe('parts of a split export', () => {
  const part = (items: TestItem[]) =>
    writeExport(wxr({ url: 'https://parts.example', authors, terms, items }))
  const at = (path: string) => `https://parts.example${path}`
  const parent: TestItem = {
    ...post(60, 'Above', { type: 'page', slug: 'above', title: 'Above', link: at('/above/') }),
  }
  const child: TestItem = {
    ...post(61, `See <a href="${at('/above/')}">above</a>`, { type: 'page', slug: 'below' }),
    ...{ title: 'Below', parent: 60, link: at('/above/below/') },
  }

  it('find one another when they come one after the other', async () => {
    await importFiles(site.payload, [part([parent])])
    const { report } = await importFiles(site.payload, [part([child])])
    expect(report.warnings.filter(({ code }) => code === 'parent-missing')).toEqual([])
    const answer = await site.get('/above/below')
    expect(answer.status).toBe(200)
    expect(answer.body).toContain('href="/above"')
  })

  it('share the account of an author whose address is known from another site', async () => {
    const { totalDocs } = await site.payload.count({
      collection: 'users',
      where: { email: { equals: 'ann@old.example' } },
    })
    expect(totalDocs).toBe(1)
  })

  it('may repeat an item without a warning', async () => {
    const { report } = await importFiles(site.payload, [part([parent]), part([parent, child])])
    expect(report.warnings.filter(({ code }) => code === 'id-repeated')).toEqual([])
    expect(report.hasChanged()).toBe(false)
  })
})

describe('undoing a run', () => {
  it('removes what it made with its addresses, but not what was edited since', async () => {
    const at = (id: number) => `https://undo.example/2012/01/undo-${id}/`
    const items = [70, 71].map((id) => post(id, 'x', { slug: `undo-${id}`, link: at(id) }))
    const file = writeExport(wxr({ url: 'https://undo.example', authors: [], items }))
    const { run } = await importFiles(site.payload, [file])
    const { docs } = await site.payload.find({
      collection: 'posts',
      where: { slug: { equals: 'undo-71' } },
    })
    await site.payload.update({
      collection: 'posts',
      id: docs[0]?.id ?? '',
      data: { title: 'Kept', _status: 'published' },
      context: { trusted: { by: 'seed', publish: true } },
    })
    const { kept } = await undoRun(site.payload, run)
    expect(kept.map(({ title, reason }) => [title, reason])).toContainEqual(['Kept', 'edited'])
    expect((await site.get('/2012/01/undo-70')).status).toBe(404)
    expect((await site.get('/2012/01/undo-71')).status).toBe(200)
  })
})

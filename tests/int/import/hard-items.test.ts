import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { importFiles } from '../../support/import-site.ts'
import { startFrontSite, type FrontSite } from '../../support/front-site.ts'
import { uploadsFolder } from '../../support/uploads-folder.ts'
import { wxr, writeExport, type TestItem } from '../../support/wxr.ts'

const url = 'https://old.example'
const post = (id: number, more: Partial<TestItem> = {}): TestItem => ({
  ...{ id, title: `Post ${id}`, slug: `post-${id}`, body: `<p>Words of ${id}.</p>` },
  link: `${url}/2012/01/post-${id}/`,
  ...more,
})

let site: FrontSite
beforeAll(async () => {
  site = await startFrontSite()
})
afterAll(() => site.stop())

const bodyOf = async (id: number): Promise<string> => (await site.get(`/2012/01/post-${id}`)).body

const authorsOf = async (id: number): Promise<string[]> => {
  const { docs } = await site.payload.find({
    collection: 'posts',
    where: { 'imported.sourceId': { equals: String(id) } },
    depth: 1,
  })
  return (docs[0]?.authors ?? []).map((author) => (typeof author === 'string' ? '' : author.name))
}

describe('pages of a mapped type', () => {
  const project = { ...post(61, { type: 'project', slug: 'one' }), link: `${url}/project/one/` }
  const real = post(60, { type: 'page', slug: 'Projects', link: `${url}/Projects/` })

  it('stand below the page that is there, however its path is spelt', async () => {
    const source = 'https://mapped.example'
    const at = (item: TestItem) => ({ ...item, link: (item.link ?? '').replace(url, source) })
    const items = [at(real), at(project)]
    const file = writeExport(wxr({ url: source, items }))
    await importFiles(site.payload, [file], { map: ['project=pages:/Projects'] })
    expect((await site.get('/projects')).body).toContain('Words of 60.')
    const { docs } = await site.payload.find({
      ...{ collection: 'pages', where: { slug: { equals: 'one' } }, depth: 1 },
    })
    expect(docs[0]?.parent).toMatchObject({ title: 'Post 60' })
  })
})

describe('a folder of uploads', () => {
  const items = [
    post(70, { body: `<img src="${url}/wp-content/uploads/2012/02/Big-Photo-300x200.JPG">` }),
    post(71, { body: `<img src="${url}/wp-content/uploads/2012/02/Caf%C3%A9-Only.jpg">` }),
  ]

  it('is searched for names as they are written, then without their size', async () => {
    const uploads = await uploadsFolder(['2012/02/Big-Photo.JPG', '2012/02/Café-Only.jpg'])
    const { report } = await importFiles(site.payload, [writeExport(wxr({ items }))], { uploads })
    expect(report.warnings.filter(({ code }) => code === 'media-missing')).toEqual([])
  })

  it('that is not there is refused before anything is written', async () => {
    const file = writeExport(wxr({ items: [post(72)] }))
    const nowhere = importFiles(site.payload, [file], { uploads: '/nowhere/uploads' })
    await expect(nowhere).rejects.toThrow(/--uploads .*no such folder/)
    expect(await authorsOf(72)).toEqual([])
    expect(await bodyOf(72)).not.toContain('Words of 72.')
  })
})

describe('a language that this site does not have', () => {
  it('is told, of texts, patterns and terms', async () => {
    const german: [string, string, string][] = [['language', 'de', 'Deutsch']]
    const items = [
      post(80, { terms: german }),
      post(81, { type: 'wp_block', title: 'Shared', terms: german }),
      post(82),
    ]
    const { report } = await importFiles(site.payload, [writeExport(wxr({ items }))])
    const told = report.warnings.filter(({ code }) => code === 'language-unknown')
    expect(told.map(({ item }) => item)).toEqual(['wp_block 81 “Shared”', 'post 80 “Post 80”'])
    const { docs } = await site.payload.find({ collection: 'patterns', depth: 0 })
    expect(docs.map(({ language }) => language)).not.toContain('de')
  })
})

describe('a link by number to a place in a text', () => {
  it('keeps the place', async () => {
    const body = `<p><a href="${url}/?p=91#part">there</a> <a href="${url}/?p=91">whole</a></p>`
    await importFiles(site.payload, [writeExport(wxr({ items: [post(90, { body }), post(91)] }))])
    const shown = await bodyOf(90)
    expect(shown).toContain('href="/2012/01/post-91#part"')
    expect(shown).toContain('href="/2012/01/post-91"')
  })
})

describe('a link to a file that is not here yet', () => {
  const address = `${url}/wp-content/uploads/2012/02/plan.pdf`
  const items: TestItem[] = [
    post(95, { body: `<p><a href="${address}">The plan</a></p>` }),
    { ...post(96), type: 'attachment', title: 'Plan', attachmentUrl: address },
  ]

  it('leads to where it was', async () => {
    await importFiles(site.payload, [writeExport(wxr({ items }))])
    expect(await bodyOf(95)).toContain(`<a href="${address}"`)
  })
})

describe('authors who look alike', () => {
  it('keep their posts, each under an account', async () => {
    const at = (id: number, author: string): TestItem => post(id, { author })
    const authors = [
      { id: 1, login: 'ann', email: 'Ann@old.example', name: 'Ann' },
      { id: 2, login: 'ann2', email: 'ann@OLD.example', name: 'Ann again' },
      { id: 3, login: 'a.b', name: 'A point B' },
      { id: 4, login: 'a b', name: 'A blank B' },
      { id: 5, login: '!!', name: 'Calls' },
      { id: 6, login: '??', name: 'Asks' },
    ]
    const items = authors.map(({ id, login }) => at(10 + id, login))
    const more = [at(17, '::'), at(18, ';;')]
    const file = writeExport(wxr({ authors, items: [...items, ...more] }))
    const { report } = await importFiles(site.payload, [file])
    expect(report.counts.get('posts')).toMatchObject({ created: 8, failed: 0 })
    const names = await Promise.all([11, 12, 13, 14, 15, 16, 17, 18].map(authorsOf))
    expect(names.flat()).toEqual(
      ['Ann', 'Ann', 'A point B', 'A blank B', 'Calls', 'Asks'].concat(['::', ';;']),
    )
  })
})

describe('what cannot be stored', () => {
  it('is left out of the documents that refer to it', async () => {
    const endless = 'x'.repeat(1_100_000)
    const authors = [{ id: 9, login: endless, name: 'Endless' }]
    const terms = [
      { id: 1, slug: 'endless', name: 'Endless', description: 'x '.repeat(60_000) },
      { id: 2, slug: 'below', name: 'Below', parent: 'endless' },
    ]
    const filed: [string, string, string][] = [
      ['category', 'endless', 'Endless'],
      ['category', 'below', 'Below'],
    ]
    const items = [post(20, { author: endless, terms: filed })]
    const file = writeExport(wxr({ url: 'https://endless.example', authors, terms, items }))
    const { report } = await importFiles(site.payload, [file])
    expect(report.counts.get('posts')).toMatchObject({ created: 1, failed: 0 })
    expect(report.counts.get('categories')).toMatchObject({ created: 1, failed: 1 })
    const messages = report.warnings.map(({ message }) => message)
    expect(messages).toContain('What it was given to comes in without it.')
    expect(messages).toContain('What this author wrote comes in without an author.')
    expect(await authorsOf(20)).toEqual([])
  })
})

describe('items that are hard to read', () => {
  it('do not end the run: a file whose name is Latin-1', async () => {
    const latin = `<img src="${url}/wp-content/uploads/2008/05/caf%E9.jpg">`
    const items = [post(1, { body: latin }), post(2)]
    const { report } = await importFiles(site.payload, [writeExport(wxr({ items }))])
    expect(report.counts.get('posts')).toMatchObject({ created: 2, failed: 0 })
    const { docs } = await site.payload.find({ collection: 'media' })
    expect(docs.map(({ title }) => title)).toContain('caf%E9.jpg')
    expect(await bodyOf(2)).toContain('Words of 2.')
  })
})
